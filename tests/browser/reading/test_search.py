"""The search: names of functions, words of an error, and nothing before somebody asks."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.built import HITS, QUERY, Open, source
from tests.browser.heard import Heard
from tools import ROOT

FIRST_HITS = 3
TAG = re.compile(r"<[^>]+>")
ERROR = re.compile(r"\w+Error: ((?:[a-z]+ ){5,}[a-z]+)")
PATHS = "them => them.map(it => it.pathname)"
SETTLED = 300  # the theme notes where a page was scrolled to after a tenth of a second


def error_message() -> str:
    """Return words from an error that the book shows."""
    for path in sorted(ROOT.glob("snippets/**/*.out")):
        last = path.read_text(encoding="utf-8").rstrip().rpartition("\n")[2]
        if found := ERROR.match(last):
            return found[1]
    pytest.fail("no committed output ends with an error")


def found(page: Page, words: str) -> list[str]:
    """Type into the search box and return where the results lead."""
    page.keyboard.press("/")
    query = page.locator(QUERY).first
    query.fill(words[:-1])
    query.press(words[-1])
    page.locator(HITS).first.wait_for()
    return list(dict.fromkeys(page.locator(HITS).evaluate_all(PATHS)))


@pytest.mark.parametrize("words", ["requires_grad_", None], ids=["api", "error"])
def test_the_search_finds(open_page: Open, words: str | None) -> None:
    """The name of a function and the words of an error lead to a page with them."""
    words = words or error_message()
    page = open_page("/")
    pages = found(page, words)[:FIRST_HITS]
    texts = [TAG.sub("", source(path)) for path in pages]
    assert any(words in text for text in texts), f"{words!r} not in {pages}"
    page.locator(HITS).first.click()
    page.wait_for_url(f"**{pages[0]}*")


def test_a_name_leads_to_its_entry_and_on_to_a_snippet(open_page: Open) -> None:
    """A function is in the index of the code, which names the snippets that use it."""
    page = open_page("/")
    assert "/reference/code-index/" in found(page, "DataLoader")
    page.goto("/reference/code-index/")
    entry = page.locator("[id='name-torch-utils-data-DataLoader'] + dd")
    entry.scroll_into_view_if_needed()
    page.wait_for_timeout(SETTLED)
    entry.get_by_role("link", name="collate").click()
    page.wait_for_url("**/fundamentals/data/#snippet-collate")
    expect(page.locator("#snippet-collate")).to_be_in_viewport()


def test_its_index_waits_until_somebody_searches(window: Page, heard: Heard) -> None:
    """Reading costs nothing of it; a look into the search box fetches it once, from here."""
    page, asked = window, heard.requests
    page.goto("/", wait_until="networkidle")
    page.mouse.wheel(0, 2000)
    page.wait_for_timeout(500)
    assert asked and not [url for url in asked if "search_index" in url]
    page.locator(QUERY).first.focus()
    page.wait_for_load_state("networkidle")
    assert len([url for url in asked if "search_index" in url]) == 1
    page.keyboard.type("tensor")
    page.locator(HITS).first.wait_for()
    page.goto("/?q=gradient")
    page.locator(HITS).first.wait_for()
    assert heard.faults == []
