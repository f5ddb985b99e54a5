"""The search box: nothing before somebody asks, plain words when it fails, marks where it leads."""

import gzip
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.built import DESK, HITS, PHONE, QUERY, Open, addresses, to_scheme
from tests.browser.heard import Heard
from tools.measure.search.asking import ask

ERROR = "RuntimeError: mat1 and mat2 shapes cannot be multiplied (32x784 and 512x10)"
LINE = ".md-search-result__meta"
FOLDER = "/assets/search/"
A_PAGE = 6000  # bytes that the first search may fetch for each page of the book
SETTLED = 300  # the theme notes where a page was scrolled to after a tenth of a second
# How many results are wholly seen, and how many lines the longest of them has.
SEEN = """() => {
  const pane = document.querySelector(".md-search__scrollwrap").getBoundingClientRect();
  const items = [...document.querySelectorAll(".md-search-result__item")];
  return [items.filter(it => it.getBoundingClientRect().bottom <= pane.bottom).length,
    Math.max(...items.map(it => it.getBoundingClientRect().height))]; }"""
# The results whose words go on below their box.
CUT = """() => [...document.querySelectorAll(".md-search-result__item h1")]
  .filter(it => it.scrollHeight > it.clientHeight + 1 && getComputedStyle(it).webkitLineClamp === "none")
  .map(it => it.textContent)"""
MARKED = """[...CSS.highlights.get("asked") ?? []]
  .map(it => it.startContainer.data.slice(it.startOffset, it.endOffset))"""


def fetched(heard: Heard) -> list[str]:
    """Return the files of the search that were asked for."""
    return [url.rpartition(FOLDER)[2] for url in heard.requests if FOLDER in url]


def test_it_costs_nothing_until_somebody_searches(window: Page, site: Path, heard: Heard) -> None:
    """Then it fetches each of its files once, from here, and not more than it may weigh."""
    page = window
    page.goto("/", wait_until="networkidle")
    page.mouse.wheel(0, 2000)
    page.wait_for_timeout(SETTLED)
    assert heard.requests and fetched(heard) == []
    page.locator(QUERY).first.focus()
    page.keyboard.type("tensor")
    page.locator(HITS).first.wait_for()
    files = fetched(heard)
    assert len(files) == len(set(files)) > 1
    packed = [gzip.compress((site / f"assets/search/{name}").read_bytes()) for name in files]
    assert sum(map(len, packed)) < A_PAGE * len(addresses())
    page.goto("/?q=gradient")
    page.locator(HITS).first.wait_for()
    assert heard.faults == []


@pytest.mark.parametrize(("size", "least"), [(DESK, 8), (PHONE, 4)], ids=["desk", "phone"])
def test_many_results_are_seen_at_once(window: Page, size: dict, least: int) -> None:
    """Each has three lines at most; both schemes can be read, by a screen reader too."""
    page = window
    page.set_viewport_size(size)
    page.goto("/")
    page.locator(QUERY).first.focus()
    for query in ("torch.nn.Linear", "why is my loss nan", "broadcasting"):
        ask(page, query)
        assert page.evaluate(CUT) == []
        seen, height = page.evaluate(SEEN)
        assert seen >= least and height < 70
    expect(page.get_by_role("status").filter(has_text="places")).to_be_visible()
    assert page.locator(f"{HITS} mark").first.is_visible()
    for scheme in ("light", "dark"):
        to_scheme(page, scheme)
        assert violations(page) == []


def test_a_result_marks_the_words_in_its_section(open_page: Open) -> None:
    """On another page, on the same one, and nowhere else; the address stays clean."""
    page = open_page("/")
    ask(page, ERROR)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/#snippet-*")
    page.wait_for_function(f"{MARKED}.length > 0")
    assert {"mat1", "mat2", "multiplied"} <= set(page.evaluate(MARKED))
    assert "h=" not in page.url
    ask(page, "torch.nn.Linear")
    hit = page.locator(f"{HITS}[href*='#name-']").first
    hit.click()
    page.wait_for_url("**/#name-*")
    page.wait_for_function(f"{MARKED}.includes('Linear')")
    ask(page, ".abs")
    page.locator(f"{HITS}[href$='#name-abs']").click()
    page.wait_for_function(f"{MARKED}.includes('abs')")
    assert "Linear" not in page.evaluate(MARKED)


def test_a_name_leads_to_its_entry_and_on_to_a_snippet(open_page: Open) -> None:
    """A function is in the index of the code, which names the snippets that use it."""
    page = open_page("/")
    assert "reference/code-index/" in ask(page, "DataLoader").pages
    page.goto("/reference/code-index/")
    entry = page.locator("[id='name-torch-utils-data-DataLoader'] + dd")
    entry.scroll_into_view_if_needed()
    page.wait_for_timeout(SETTLED)
    entry.get_by_role("link", name="Data: tensor_dataset").click()
    page.wait_for_url("**/fundamentals/data/#snippet-tensor_dataset")
    expect(page.locator("#snippet-tensor_dataset")).to_be_in_viewport()


@pytest.mark.parametrize("folder", [False, True], ids=["served", "in a folder"])
@pytest.mark.parametrize("body", [None, "self.bookPages=[[", "self.bookPages=[[1]]"])
def test_what_is_broken_or_missing_is_said(
    another: Page, site: Path, folder: bool, body: str | None
) -> None:
    """In plain words, where the results would be."""
    told = {"body": body, "content_type": "text/javascript"}
    files = f"**{FOLDER}entries.js"
    another.route(files, lambda it: it.fulfill(**told) if body else it.abort())
    another.goto((site / "index.html").as_uri() if folder else "/")
    another.locator(QUERY).first.focus()
    expect(another.locator(LINE)).to_contain_text("The search could not be loaded.")
