"""The script of the reader's ticks learns which chapters and exercises there are."""

from pathlib import Path

import pytest
from mkdocs.structure.files import File, Files

from tools.page.shown import all_shown
from tools.site.files.progress import SCRIPT, chapters, tell

FENCE = '```python\n--8<-- "snippets/p/c/{}"\n```\n'
EXERCISE = FENCE.format("exercises/slope.py")
ANSWER = FENCE.format("exercises/slope.answer.py")


@pytest.mark.parametrize("page", ["index.md", "reference/glossary.md", "contributing/style.md"])
def test_the_home_page_and_the_reference_are_no_chapters(page: str) -> None:
    """Nobody reads them from end to end, so there is nothing to tick."""
    assert chapters([page], {page: all_shown(EXERCISE)}) == {}


def test_an_exercise_counts_once_and_its_answer_not() -> None:
    """A starter that stands twice on a page is one exercise; plain snippets are none."""
    shown = {"p/c.md": all_shown(EXERCISE + ANSWER + FENCE.format("a.py") + EXERCISE)}
    assert chapters(shown, shown) == {"p/c": ["slope"]}


def test_a_lab_and_the_first_page_of_a_part_have_addresses() -> None:
    """They are named as the site serves them, without exercises of their own."""
    assert chapters(["labs/x.py", "p/index.md"], {}) == {"labs/x": [], "p": []}


def test_a_site_without_the_script_is_built() -> None:
    """A book that leaves the script out gets nothing in its place."""
    files = Files([])
    tell(files, {"p/c": []})
    assert not list(files)


def test_the_script_begins_with_the_chapters(tmp_path: Path) -> None:
    """The rest of the file is left as it is."""
    source = tmp_path / "docs" / SCRIPT
    source.parent.mkdir(parents=True)
    source.write_text("show();\n", encoding="utf-8")
    file = File(SCRIPT, str(tmp_path / "docs"), str(tmp_path / "site"), True)
    tell(Files([file]), {"p/c": ["slope"]})
    assert file.content_string == 'const bookChapters={"p/c":["slope"]};\nshow();\n'
