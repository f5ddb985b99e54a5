"""Every key that the page on reading lists does what it says there."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.built import Open, source
from tests.browser.test_reading import COPY, HITS, QUERY

LIST = "/start/how-this-book-works/"
CHAPTER, NEXT, PREVIOUS = (
    f"/fundamentals/{name}/" for name in ("autograd", "data", "tensors")
)
NARROW = 390
FOLD = "article details:not(.new-names)"
KEY = re.compile(r"<kbd>(.*?)</kbd>")
TRIED = {"Tab", "Enter", "S", "F", "/", "↓", "↑", "Esc", "N", ".", "P", ",", "Space", "→", "←"}


def opened(open_page: Open, address: str = CHAPTER, **settings: object) -> Page:
    """Open a page as it comes, its folds closed."""
    page = open_page(address, **settings)
    page.reload()
    page.locator(COPY).first.wait_for(state="attached")
    return page


def test_no_key_is_listed_that_is_not_tried() -> None:
    """A key that joins the list needs a test below."""
    assert set(KEY.findall(source(LIST))) == TRIED


def test_the_first_stop_skips_to_the_text(open_page: Open) -> None:
    """Tab shows the link, Enter follows it."""
    page = opened(open_page)
    page.keyboard.press("Tab")
    expect(page.locator(".md-skip")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.querySelector('article :target')")
    page.keyboard.press("Tab")
    page.wait_for_function("() => document.activeElement.closest('article')")


@pytest.mark.parametrize("key", ["s", "f", "/"])
def test_a_key_searches(open_page: Open, key: str) -> None:
    """The box takes what is typed next; Escape closes it."""
    page = opened(open_page)
    page.keyboard.press(key)
    expect(page.locator(QUERY).first).to_be_focused()
    expect(page.locator("#__search")).to_be_checked()
    page.keyboard.press("Escape")
    expect(page.locator(QUERY).first).not_to_be_focused()
    expect(page.locator("#__search")).not_to_be_checked()


def test_arrows_choose_a_result_and_enter_opens_it(open_page: Open) -> None:
    """Down goes to the first result, up back to the box."""
    page = opened(open_page)
    page.keyboard.press("s")
    page.keyboard.type("DataLoader")
    page.locator(HITS).first.wait_for()
    page.keyboard.press("ArrowDown")
    expect(page.locator(HITS).first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.locator(QUERY).first).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: CHAPTER not in url)


@pytest.mark.parametrize(
    ("key", "place"), [("n", NEXT), (".", NEXT), ("p", PREVIOUS), (",", PREVIOUS)]
)
def test_a_key_turns_the_page(open_page: Open, key: str, place: str) -> None:
    """Forwards or backwards, in the order of the book."""
    page = opened(open_page)
    page.keyboard.press(key)
    page.wait_for_url(f"**{place}")


def test_a_key_turns_the_page_of_a_folder(open_page: Open, site: Path) -> None:
    """Without a server the address names the file."""
    page = open_page("/")
    page.goto((site / f".{CHAPTER}index.html").as_uri())
    page.locator(COPY).first.wait_for(state="attached")
    page.keyboard.press("n")
    page.wait_for_url(f"**{NEXT}index.html")


def test_enter_copies(open_page: Open) -> None:
    """The button of a snippet is a stop of the Tab key."""
    page = opened(open_page)
    button = page.locator(COPY).first
    button.focus()
    page.keyboard.press("Enter")
    page.wait_for_function("async () => (await navigator.clipboard.readText()).length > 50")


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_a_fold_opens_and_closes(open_page: Open, key: str) -> None:
    """By its title."""
    page = opened(open_page)
    fold = page.locator(FOLD).first
    fold.locator("summary").first.focus()
    for state in (True, False):
        page.keyboard.press(key)
        assert fold.evaluate("it => it.open") == state


def test_arrows_move_the_lines_of_a_wide_snippet(open_page: Open) -> None:
    """On a phone most are wider than the page."""
    page = opened(open_page, width=NARROW)
    box = page.locator("article .highlight > pre[tabindex]").first
    box.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => document.activeElement.scrollLeft > 0")
    page.keyboard.press("ArrowLeft")
    page.wait_for_function("() => document.activeElement.scrollLeft === 0")


def test_a_term_tells_its_meaning_to_the_keyboard(open_page: Open) -> None:
    """Focus shows what a mouse would be told."""
    page = open_page("/fundamentals/autograd/", width=390)
    term = page.locator("a.term").first
    tip = "e => getComputedStyle(e, '::after').content"
    assert term.evaluate(tip) == "none"
    page.keyboard.press("Tab")
    term.focus()
    assert term.evaluate(tip).strip('"') == term.get_attribute("title")


def test_a_closed_drawer_is_no_stop(open_page: Open) -> None:
    """On a phone the chapters can be reached once the drawer is open, and only then."""
    page = open_page("/fundamentals/autograd/", width=NARROW)
    chapter = page.locator(".md-sidebar--primary a", has_text="Tensors").first
    seen = "e => e.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true})"
    assert not chapter.evaluate(seen)
    page.locator("label.md-header__button[for=__drawer]").click()
    expect(page.locator("#__drawer")).to_be_checked()
    assert chapter.evaluate(seen)
    chapter.click()
    page.wait_for_url("**/fundamentals/tensors/")
