"""Each file in snippets/ keeps the rules; a broken one fails under its own name."""

from pathlib import Path

import pytest

from tools.rules import book, shown, snippets

ROOT = Path(__file__).parents[2]
FILES = book.snippet_files(ROOT)


@pytest.fixture(scope="module")
def used() -> set[str]:
    """Return every file that some page includes or draws."""
    return set().union(*(page.shows() for page in book.pages(ROOT)))


@pytest.mark.parametrize("path", FILES)
def test_a_page_shows_it(path: str, used: set[str]) -> None:
    """Snippets, outputs and figures are there to be shown."""
    if found := shown.problems(path, used, ROOT):
        pytest.fail("\n".join(found), pytrace=False)


@pytest.mark.parametrize("path", [path for path in FILES if path.endswith(".py")])
def test_it_is_written_in_the_house_style(path: str) -> None:
    """Caption, width, length, seed, device, and a check at the end."""
    try:
        text = (ROOT / path).read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        pytest.fail(f"{path}: not UTF-8 ({error.reason}). Save it as UTF-8.", pytrace=False)
    if found := "\n".join(snippets.problems(path, text)):
        pytest.fail(found, pytrace=False)
