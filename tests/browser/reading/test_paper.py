"""On paper: the text alone, no half-empty pages, and what is a sheet on one sheet."""

import re

from playwright.sync_api import Page, expect

from tests.browser.built import Open, addresses, source

CHAPTER = "/fundamentals/training/"
LEAF = re.compile(rb"/Type\s*/Page\b")
BOX = re.compile(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]")
A4 = (595, 842)  # points
A_PAGE = (297 - 2 * 12) / 25.4 * 96  # A4 without its margins, in CSS pixels
TEXT_WIDTH = round((210 - 2 * 12) / 25.4 * 96)
UNBROKEN = ".highlight.long { break-inside: avoid !important }"
SHAPE = re.compile(r'<figure[^>]*><svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"')
HEIGHTS = "them => them.map(it => it.getBoundingClientRect().height)"
SCREEN_ONLY = ".md-header, .md-sidebar, .md-footer, .page-links, .headerlink, .copy"
SEEN = "(them) => them.filter(it => it.checkVisibility()).map(it => it.outerHTML)"
ARROWS = """() => [...document.querySelectorAll("details > summary")]
  .filter(it => getComputedStyle(it, "::after").display !== "none").length"""
HEADINGS = """() => [...document.querySelectorAll(":is(h1, h2, h3, summary)")]
  .filter(it => it.closest("article") && getComputedStyle(it).breakAfter !== "avoid").length"""
CUT = """() => [...document.querySelectorAll(".cheat-sheet pre")]
  .filter(it => it.scrollWidth > it.clientWidth + 1).map(it => it.textContent)"""


def leaves(page: Page) -> int:
    """Return how many sheets a page takes."""
    return len(LEAF.findall(page.pdf(prefer_css_page_size=True)))


def printed(open_page: Open, address: str) -> Page:
    """Open a page as wide as its text stands on paper."""
    page = open_page(address)
    page.set_viewport_size({"width": TEXT_WIDTH, "height": 900})
    page.emulate_media(media="print")
    return page


def test_a_chapter(open_page: Open) -> None:
    """There is nothing to click, and no heading or title of a fold ends a page."""
    page = printed(open_page, CHAPTER)
    assert page.locator(SCREEN_ONLY).count() > 10
    assert page.locator(SCREEN_ONLY).evaluate_all(SEEN) == []
    assert page.evaluate(ARROWS) == 0
    expect(page.locator("article .answer").first).to_be_visible()
    assert page.evaluate(HEADINGS) == 0


def test_long_blocks_break_and_save_paper(open_page: Open) -> None:
    """Kept on one page each, they would leave others half empty."""
    page = open_page(CHAPTER)
    broken = leaves(page)
    page.add_style_tag(content=UNBROKEN)
    assert broken < leaves(page)


def test_no_figure_takes_more_than_half_a_page(open_page: Open) -> None:
    """Whatever its shape, there is room for the words about it."""
    shapes = [
        (float(high) / float(wide), address)
        for address in addresses()
        for wide, high in SHAPE.findall(source(address))
    ]
    _, with_the_tallest = max(shapes)
    page = printed(open_page, with_the_tallest)
    heights = page.locator("figure svg").evaluate_all(HEIGHTS)
    assert 0 < max(heights) <= A_PAGE / 2


def test_the_cheat_sheet_is_one_sheet(open_page: Open) -> None:
    """Printed as its style says, it fills one page of A4, and no line is cut off."""
    page = open_page("/reference/cheat-sheet/")
    paper = page.pdf(prefer_css_page_size=True)
    assert len(LEAF.findall(paper)) == 1
    assert tuple(round(float(side)) for side in BOX.search(paper).groups()) == A4
    page.emulate_media(media="print")
    assert page.evaluate(CUT) == []
    assert page.locator(".cheat-sheet pre").count() > 8
    assert not page.locator(".cheat-sheet .snippet-line").first.is_visible()


def test_the_messages_of_the_error_atlas_are_one_sheet(open_page: Open) -> None:
    """They begin a page of A4 and leave room on it."""
    sheet = printed(open_page, "/practice/error-atlas/").locator(".one-sheet")
    assert sheet.locator("tr").count() > 50
    assert sheet.evaluate("it => getComputedStyle(it).breakBefore") == "page"
    assert sheet.bounding_box()["height"] <= 0.95 * A_PAGE
