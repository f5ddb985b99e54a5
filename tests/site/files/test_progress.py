"""The script of the reader's ticks learns which chapters and exercises there are."""

import pytest

from tests.site.small_files import fence
from tools.page.shown import all_shown
from tools.site.files.progress import chapters, script

EXERCISE, ANSWER = fence("exercises/slope.py"), fence("exercises/slope.answer.py")


@pytest.mark.parametrize("page", ["index.md", "reference/glossary.md", "contributing/style.md"])
def test_the_home_page_and_the_reference_are_no_chapters(page: str) -> None:
    """Nobody reads them from end to end, so there is nothing to tick."""
    assert chapters([page], {page: all_shown(EXERCISE)}) == {}


def test_an_exercise_counts_once_and_its_answer_not() -> None:
    """A starter that stands twice on a page is one exercise; plain snippets are none."""
    shown = {"p/c.md": all_shown(EXERCISE + ANSWER + fence("a.py") + EXERCISE)}
    assert chapters(shown, shown) == {"p/c": ["slope"]}


def test_a_lab_and_the_first_page_of_a_part_have_addresses() -> None:
    """They are named as the site serves them, without exercises of their own."""
    assert chapters(["labs/x.py", "p/index.md"], {}) == {"labs/x": [], "p": []}


def test_the_script_begins_with_the_chapters() -> None:
    """The rest of the file is left as it is."""
    told = script("show();\n", {"p/c": ["slope"]})
    assert told == 'const bookChapters={"p/c":["slope"]};\nshow();\n'
