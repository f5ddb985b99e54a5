"""The script of the reader's ticks learns which chapters and exercises there are."""

import pytest

from tests.site.small_files import fence
from tools.page.shown import all_shown
from tools.site.files.progress import script

EXERCISE, ANSWER = fence("exercises/slope.py"), fence("exercises/slope.answer.py")


@pytest.mark.parametrize("page", ["index.md", "reference/glossary.md", "contributing/style.md"])
def test_the_home_page_and_the_reference_are_no_chapters(page: str) -> None:
    """Nobody reads them from end to end, so there is nothing to tick."""
    told = script("show();\n", [page], {page: all_shown(EXERCISE)})
    assert told == "const bookChapters={};\nshow();\n"


def test_chapters_and_labs_are_named_as_the_site_serves_them() -> None:
    """An exercise counts once wherever it stands; its answer and others do not."""
    shown = {"p/c.md": all_shown(EXERCISE + ANSWER + fence("a.py") + EXERCISE)}
    told = script("", ["p/c.md", "labs/x.py", "q/index.md"], shown)
    assert told == 'const bookChapters={"p/c":["slope"],"labs/x":[],"q":[]};\n'
