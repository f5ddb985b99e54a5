"""The book as one PDF, from four of its pages; `make pdf` checks all of them the same way."""

import io
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader

from tools.paper.__main__ import make
from tools.paper.check import problems, titles
from tools.paper.press import printed
from tools.paper.site import PaperError
from tools.paper.site import site as built_site

PAGES = (
    "start/setup/",
    "fundamentals/autograd/",
    "reference/cheat-sheet/",
    "reference/glossary/",
)
CHAPTERS = ["Set up", "Autograd", "Cheat sheet", "Glossary", "Answers to the exercises"]
SECTIONS = ["Install", "Read a traceback", "Downhill, blindfolded", "Gradients add up"]
FRONT = 3  # cover, about this copy, contents


@pytest.fixture(scope="module")
def book(
    site: Path, browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> PdfReader:
    """Return the four pages as a book."""
    built = built_site(site)
    pages = [page for page in built.pages if page.folder in PAGES]
    target = tmp_path_factory.mktemp("pdf") / "book.pdf"
    return PdfReader(io.BytesIO(make(browser, built, pages, target)))


@pytest.fixture(scope="module")
def texts(book: PdfReader) -> list[str]:
    """Return the words of each page."""
    return [page.extract_text() for page in book.pages]


def test_every_page_of_the_site_would_be_printed(site: Path) -> None:
    """The list of pages that the press reads is complete."""
    listed = {page.folder for page in built_site(site).pages}
    files = {f.parent.relative_to(site).as_posix() for f in site.rglob("index.html")}
    assert listed == {f"{file}/" if file != "." else "" for file in files}


@pytest.mark.parametrize("title", CHAPTERS + SECTIONS)
def test_the_contents_name_the_right_page(texts: list[str], title: str) -> None:
    """On that page the title stands, a chapter's at its top, below the name of its part."""
    number = re.search(rf"^{title}\s*(\d+)$", texts[FRONT - 1], re.MULTILINE)
    lines = texts[int(number[1]) - 1].splitlines()
    assert title in (lines[1:3] if title in CHAPTERS else lines)


def test_pages_are_numbered(texts: list[str]) -> None:
    """All but the cover; beside the number stands the chapter. Text at the foot comes first."""
    firsts = [text.splitlines()[0] for text in texts]
    assert firsts[0].startswith("PyTorch")
    assert [re.match(r"\d+", first)[0] for first in firsts[1:]] == [
        str(number) for number in range(2, len(texts) + 1)
    ]
    assert (
        list(dict.fromkeys(re.sub(r"^\d+", "", it) for it in firsts[FRONT:]))
        == CHAPTERS
    )


def test_an_answer_is_found_by_its_page(texts: list[str]) -> None:
    """From the exercise to the answer and back."""
    asked = next(
        n for n, text in enumerate(texts, 1) if "Exercise: another slope" in text
    )
    at = re.search(r"Answer on page (\d+)", "\n".join(texts[asked - 1 :]))
    answer = texts[int(at[1]) - 1]
    assert f"Exercise: another slope asked on page {asked}" in answer


def test_the_outline_is_that_of_the_book(book: PdfReader) -> None:
    """Part, chapter, section, each written once."""
    outline = titles(book.outline)
    wanted = ["Start here", "Set up", "Install", "Autograd", "The slope at one point"]
    for title, after in zip(wanted, wanted[1:]):
        assert outline.index(title) < outline.index(after)
    assert [len(it) for it in book.outline if isinstance(it, list)] == [2, 2, 3, 2]
    parts = [it.title for it in book.outline if not isinstance(it, list)]
    assert parts[1:] == [
        "Contents",
        "Start here",
        "PyTorch, piece by piece",
        "Reference",
        CHAPTERS[-1],
    ]


def test_the_file_says_what_it_is(book: PdfReader) -> None:
    """Title, authors, language, structure for screen readers."""
    assert book.metadata.title == "PyTorch & Deep Learning"
    assert book.metadata.author == "The authors of PyTorch & Deep Learning"
    root = book.trailer["/Root"]
    assert root["/Lang"] == "en"
    assert root["/MarkInfo"]["/Marked"]
    assert (
        book.pages[0].mediabox.width,
        book.pages[0].mediabox.height,
    ) == pytest.approx((595, 842), abs=1)


def test_nothing_to_click_is_printed(texts: list[str]) -> None:
    """No button, no link of the page, no fold of the screen."""
    text = "\n".join(texts)
    for words in ("Download as a notebook", "New here:", "Compare with", "then open."):
        assert words not in text


def press(browser: Browser, folder: Path, body: str) -> bytes:
    """Print a small document."""
    file = folder / "small.html"
    file.write_text(
        f'<!doctype html><html lang="en"><main>{body}</main>', encoding="utf-8"
    )
    return printed(browser, file)


def test_what_is_wrong_is_found(browser: Browser, tmp_path: Path) -> None:
    """A missing chapter, a blank page, a link to a file of this machine."""
    body = '<h1>A</h1><a href="file:///x">x</a><p style="break-before: page; height: 9px"></p>'
    found = list(problems(press(browser, tmp_path, body), {"b": "B"}))
    assert found == [
        "the chapter b is not in the book",
        "the outline lacks 'B'",
        "page 1: a link to file:///x leads nowhere",
        "page 2: is blank",
    ]


def test_what_is_too_wide_is_refused(browser: Browser, tmp_path: Path) -> None:
    """It would be cut, or make everything smaller."""
    with pytest.raises(PaperError, match="wider than the paper: s: <p> too wide"):
        press(
            browser,
            tmp_path,
            '<section id="s"><p style="width: 300mm">too wide</p></section>',
        )


def test_a_number_without_a_place_is_refused(browser: Browser, tmp_path: Path) -> None:
    """Nothing stands in the book as a question mark."""
    with pytest.raises(PaperError, match="on no page of the book: gone"):
        press(
            browser, tmp_path, '<a href="#gone"><span data-page-of="gone"></span></a>'
        )
