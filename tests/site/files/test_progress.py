"""The script of the reader's ticks learns which chapters and exercises there are."""

import pytest

from tests.site.small_files import fence
from tools.page.shown import all_shown
from tools.site.files.progress import moved, script

EXERCISE, ANSWER = fence("exercises/slope.py"), fence("exercises/slope.answer.py")


@pytest.mark.parametrize("page", ["index.md", "reference/glossary.md", "contributing/style.md"])
def test_the_home_page_and_the_reference_are_no_chapters(page: str) -> None:
    """Nobody reads them from end to end, so there is nothing to tick."""
    told = script("show();\n", [page], {page: all_shown(EXERCISE)}, {})
    assert told == "const bookChapters={},bookMoved=new Map([]);\nshow();\n"


def test_chapters_and_labs_are_named_as_the_site_serves_them() -> None:
    """An exercise counts once wherever it stands; its answer and others do not."""
    shown = {"p/c.md": all_shown(EXERCISE + ANSWER + fence("a.py") + EXERCISE)}
    told = script("", ["p/c.md", "labs/x.py", "q/index.md"], shown, {"a": "b"})
    known, led = '{"p/c":["slope"],"labs/x":[],"q":[]}', '[["a","b"]]'
    assert told == f"const bookChapters={known},bookMoved=new Map({led});\n"


def test_ticks_follow_pages_and_exercises_that_moved() -> None:
    """A page to another page's heading too; a heading, or a page elsewhere, has no tick."""
    left = "---\nmoved:\n  snippet-slope: d.md#snippet-rise\n  words: d.md#words\n---\n"
    redirects = {"p/old.md": "p/c.md#x", "o/index.md": "d.md", "far.md": "https://x.example/"}
    led = {"p/old": "p/c", "o": "d", "p/c#slope": "p/d#rise"}
    assert moved({"p/c.md": left}, redirects) == led
