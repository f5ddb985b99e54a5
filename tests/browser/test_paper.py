"""Chapters on paper: the text alone, and no half-empty pages."""

import re

from playwright.sync_api import Page, expect

from tests.browser.built import Open, addresses, source
from tests.browser.test_reference import LEAF

CHAPTER = "/fundamentals/training/"
UNBROKEN = ".highlight.long { break-inside: avoid !important }"
HALF_A_PAGE = (297 - 2 * 12) / 2 / 25.4 * 96  # A4 without its margins, in CSS pixels
TEXT_WIDTH = round((210 - 2 * 12) / 25.4 * 96)
SHAPE = re.compile(r'<figure[^>]*><svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"')
SCREEN_ONLY = ".md-header, .md-sidebar, .md-footer, .page-links, .headerlink, .copy"
ARROWS = """() => [...document.querySelectorAll("details > summary")]
  .filter(it => getComputedStyle(it, "::after").display !== "none").length"""
HEADINGS = """() => [...document.querySelectorAll(":is(h1, h2, h3, summary)")]
  .filter(it => it.closest("article") && getComputedStyle(it).breakAfter !== "avoid").length"""


def leaves(page: Page) -> int:
    """Return how many sheets a page takes."""
    return len(LEAF.findall(page.pdf(prefer_css_page_size=True)))


def printed(open_page: Open, address: str) -> Page:
    """Open a page as wide as its text stands on paper."""
    page = open_page(address, width=TEXT_WIDTH)
    page.emulate_media(media="print")
    return page


def test_long_blocks_break_and_save_paper(open_page: Open) -> None:
    """Kept on one page each, they would leave others half empty."""
    page = open_page(CHAPTER)
    broken = leaves(page)
    page.add_style_tag(content=UNBROKEN)
    assert broken < leaves(page)


def test_nothing_to_click_is_printed(open_page: Open) -> None:
    """Navigation, links of the page and the arrows of folds stay on the screen."""
    page = printed(open_page, CHAPTER)
    for element in page.locator(SCREEN_ONLY).all():
        expect(element).to_be_hidden()
    assert page.evaluate(ARROWS) == 0
    expect(page.locator("article .answer").first).to_be_visible()


def test_headings_stay_with_their_text(open_page: Open) -> None:
    """None of them, nor the title of a fold, ends a page."""
    assert printed(open_page, CHAPTER).evaluate(HEADINGS) == 0


def tallest() -> str:
    """Return the address of the page with the tallest drawing for its width."""
    shapes = []
    for address in addresses():
        for width, height in SHAPE.findall(source(address)):
            shapes.append((float(height) / float(width), address))
    return max(shapes)[1]


def test_no_figure_takes_more_than_half_a_page(open_page: Open) -> None:
    """Whatever its shape, there is room for the words about it."""
    page = printed(open_page, tallest())
    boxes = "them => them.map(it => it.getBoundingClientRect().height)"
    heights = page.locator("figure svg").evaluate_all(boxes)
    assert 0 < max(heights) <= HALF_A_PAGE
