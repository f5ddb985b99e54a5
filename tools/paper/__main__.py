"""Print the whole book as one PDF: `python -m tools.paper`."""

import sys
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tools import browser
from tools.paper.check import problems
from tools.paper.document import Book
from tools.paper.front import authors
from tools.paper.press import printed, signed
from tools.paper.site import Page, PaperError, Site, site

DEFAULTS = ("site", "build/book.pdf")
# The first that puts words into the margins of a page.
OLDEST = 131


def make(window: Browser, built: Site, pages: Sequence[Page], target: Path) -> bytes:
    """Print pages of a built site, check the result and write it.

    Args:
        window: a Chromium.
        built: the site.
        pages: those to print.
        target: the PDF file; the HTML that was printed is written beside it.

    Raises:
        PaperError: the book would be wrong; the message says where.
    """
    if int(window.version.partition(".")[0]) < OLDEST:
        raise PaperError(
            f"Chromium {window.version} is too old; install {OLDEST} or newer"
        )
    book = Book(built, pages)
    target.parent.mkdir(parents=True, exist_ok=True)
    source = target.with_suffix(".html")
    source.write_text(book.html(), encoding="utf-8")
    pdf = signed(printed(window, source), built.name, authors(built))
    if wrong := list(problems(pdf, {entry.id: entry.title for entry in book.entries})):
        raise PaperError("\n".join(wrong))
    target.write_bytes(pdf)
    return pdf


def main(arguments: list[str]) -> int:
    """Print the book and say how large it is."""
    folder, target = (Path(argument) for argument in arguments or DEFAULTS)
    try:
        built = site(folder)
        with sync_playwright() as playwright:
            window = playwright.chromium.launch(executable_path=browser.chromium())
            pdf = make(window, built, built.pages, target)
            window.close()
    except (PaperError, browser.NoBrowser) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{target}: {len(pdf) / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
