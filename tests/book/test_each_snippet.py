"""Each file in snippets/ keeps the rules; a broken one fails under its own name."""


import pytest

from tools import ROOT
from tools.page import book
from tools.rules.files.plain import plain, private, shown, snippets

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


@pytest.mark.parametrize("path", FILES)
def test_it_is_fit_to_be_published(path: str) -> None:
    """A small plain file, without keys and links that only a few may follow."""
    found = [
        *plain.problems(path, ROOT),
        *private.problems(path, plain.text(path, ROOT)),
    ]
    if found:
        pytest.fail("\n".join(found), pytrace=False)


@pytest.mark.parametrize("path", [path for path in FILES if path.endswith(".py")])
def test_it_is_written_in_the_house_style(path: str) -> None:
    """Caption, width, length, seed, device, and a check at the end."""
    text = (ROOT / path).read_text("utf-8", errors="replace")
    if "\ufffd" in text:
        pytest.fail(f"{path}: not UTF-8. Save it as UTF-8.", pytrace=False)
    if found := "\n".join(snippets.problems(path, text)):
        pytest.fail(found, pytrace=False)
