"""The reference pages as a reader uses them: on paper, by search, by a click on a word."""

import re

from playwright.sync_api import expect

from tests.browser.built import Open, addresses, source
from tests.browser.test_reading import HITS, QUERY

LEAF = re.compile(rb"/Type\s*/Page\b")
A4 = (595, 842)  # points
BOX = re.compile(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]")
SETTLED = 300  # the theme notes where a page was scrolled to after a tenth of a second
CUT = """() => [...document.querySelectorAll(".cheat-sheet pre")]
  .filter(it => it.scrollWidth > it.clientWidth + 1).map(it => it.textContent)"""


def test_the_machinery_has_words_of_its_own() -> None:
    """On the pages about contributing a weight is no parameter, and no word is explained."""
    pages = [it for it in addresses() if it.startswith("/contributing/")]
    assert [it for it in pages if 'class="term"' in source(it)] == []
    assert 'class="term"' in source("/fundamentals/models/")


def test_the_cheat_sheet_is_one_sheet(open_page: Open) -> None:
    """Printed as its style says, it fills one page of A4, and no line is cut off."""
    page = open_page("/reference/cheat-sheet/")
    paper = page.pdf(prefer_css_page_size=True)
    assert len(LEAF.findall(paper)) == 1
    width, height = (round(float(side)) for side in BOX.search(paper).groups())
    assert (width, height) == A4
    page.emulate_media(media="print")
    assert page.evaluate(CUT) == []
    blocks = page.locator(".cheat-sheet pre")
    assert blocks.count() > 8
    assert not page.locator(".cheat-sheet .snippet-line").first.is_visible()


def test_the_search_finds_a_name_in_the_index_of_the_code(open_page: Open) -> None:
    """A function's name leads to its entry, and from there to snippets that use it."""
    page = open_page("/")
    page.keyboard.press("/")
    page.locator(QUERY).first.press_sequentially("DataLoader")
    page.locator(HITS).first.wait_for()
    paths = page.locator(HITS).evaluate_all("them => them.map(it => it.pathname)")
    assert "/reference/code-index/" in paths
    page.goto("/reference/code-index/")
    entry = page.locator("[id='name-torch-utils-data-DataLoader'] + dd")
    entry.scroll_into_view_if_needed()
    page.wait_for_timeout(SETTLED)
    entry.get_by_role("link", name="collate").click()
    page.wait_for_url("**/fundamentals/data/#snippet-collate")
    expect(page.locator("#snippet-collate")).to_be_in_viewport()


def test_a_term_leads_to_its_meaning(open_page: Open) -> None:
    """The first use of a term says what it means and links the glossary's entry."""
    page = open_page("/fundamentals/autograd/")
    term = page.locator("a.term", has_text="backward pass").first
    assert "One walk" in term.get_attribute("title")
    term.click()
    page.wait_for_url("**/reference/glossary/#term-backward-pass")
    expect(page.locator("[id='term-backward-pass']")).to_be_in_viewport()


def test_what_is_new_unfolds_by_keyboard(open_page: Open) -> None:
    """The fold under a snippet opens with Enter and explains each name in it."""
    page = open_page("/")
    page.reload()
    fold = page.locator(".new-names").first
    expect(fold.locator("dd").first).to_be_hidden()
    fold.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(fold.locator("dd").first).to_be_visible()
    assert fold.locator("dt").count() == fold.locator("summary code").count()
