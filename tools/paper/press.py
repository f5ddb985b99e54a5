"""Prints a document whose words name the pages on which its parts stand."""

import io
from pathlib import Path

from playwright.sync_api import Browser, Page
from pypdf import PdfReader, PdfWriter

from tools.paper.site import PaperError

# Numbers change the width of lines, seldom their count: the second run settles nearly always.
RUNS = 4
FIRST = "000"
ASKED = "[...document.querySelectorAll('[data-page-of]')].map(it => it.dataset.pageOf)"
# The index of the code names each page once.
FILL = """numbers => {
  for (const it of document.querySelectorAll("[data-page-of]"))
    it.textContent = numbers[it.dataset.pageOf];
  for (const line of document.querySelectorAll(".used")) {
    const named = new Set();
    for (const link of line.children) {
      link.hidden = named.has(link.textContent);
      named.add(link.textContent);
    } } }"""
# Chromium would shrink the whole book to make the widest line fit.
TOO_WIDE = """() => { const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll("main *")]
    .filter(it => it.getBoundingClientRect().right > width + 1)
    .filter(it => !it.closest("svg svg, math") && getComputedStyle(it).position !== "absolute")
    .map(it => `${it.closest("section").id}: <${it.localName}> ${it.textContent.slice(0, 40)}`) }"""
TEXT_WIDTH = round((210 - 2 * 23) / 25.4 * 96)


def printed(browser: Browser, document: Path) -> bytes:
    """Return a document as a PDF whose page numbers are right.

    Args:
        browser: a Chromium.
        document: the HTML file; `data-page-of="id"` asks for the page of an element
            to which a link leads.

    Raises:
        PaperError: something is wider than the paper, is nowhere, or never settles.
    """
    window = browser.new_page(viewport={"width": TEXT_WIDTH, "height": 900})
    window.set_default_timeout(0)
    try:
        window.goto(document.resolve().as_uri(), wait_until="load")
        window.emulate_media(media="print", color_scheme="light")
        asked = set(window.evaluate(ASKED))
        numbers = dict.fromkeys(asked, FIRST)
        for _ in range(RUNS):
            window.evaluate(FILL, numbers)
            if wide := window.evaluate(TOO_WIDE):
                raise PaperError(f"wider than the paper: {'; '.join(wide[:5])}")
            pdf = run(window)
            places = pages_of(pdf)
            if lost := sorted(asked - places.keys()):
                raise PaperError(f"on no page of the book: {', '.join(lost)}")
            found = {name: str(places[name]) for name in asked}
            if found == numbers:
                return pdf
            numbers = found
    finally:
        window.close()
    raise PaperError(
        f"the page numbers still change after {RUNS} runs; print it once more"
    )


def run(window: Page) -> bytes:
    """Print once."""
    return window.pdf(
        prefer_css_page_size=True, print_background=True, outline=True, tagged=True
    )


def pages_of(pdf: bytes) -> dict[str, int]:
    """Return on which page, counted from one, each named place of a PDF lies."""
    reader = PdfReader(io.BytesIO(pdf))
    found = reader.named_destinations.items()
    pages = ((n.lstrip("/"), reader.get_destination_page_number(it)) for n, it in found)
    return {name: page + 1 for name, page in pages if page is not None}


def signed(pdf: bytes, title: str, author: str) -> bytes:
    """Return a PDF that names its title and its authors."""
    writer = PdfWriter(io.BytesIO(pdf), incremental=True)
    writer.add_metadata({"/Title": title, "/Author": author})
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
