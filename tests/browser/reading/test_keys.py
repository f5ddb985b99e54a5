"""Every key that the page on reading lists does what it says there."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.built import COPY, HITS, PHONE, QUERY, source

LIST = "/start/how-to-read/"
CHAPTER, NEXT, PREVIOUS = (
    f"/fundamentals/{name}/" for name in ("autograd", "data", "shapes-and-memory")
)
TURNS = [("n", NEXT), ("p", CHAPTER), (".", NEXT), (",", CHAPTER), (",", PREVIOUS)]
KEY = re.compile(r"<kbd>(.*?)</kbd>")
TRIED = {"Tab", "Enter", "S", "F", "/", "↓", "↑", "Esc", "N", ".", "P", ",", "Space", "→", "←"}
FOCUS = "document.activeElement"
SEARCHING = "document.getElementById('__search').checked"
IN_THE_BOX = f"{SEARCHING} && {FOCUS}.matches('{QUERY}')"
FOLD = "document.querySelector('article details:not(.new-names)').open"
SEEN = "e => e.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true})"
COVERED = f"""() => {{
  const its = {FOCUS}.getBoundingClientRect();
  const under = document.querySelector(".md-header").getBoundingClientRect().bottom;
  return {FOCUS}.closest("article") && its.height < 300 && its.top < under
    ? [{FOCUS}.outerHTML.slice(0, 80)] : []; }}"""
TIP = "e => getComputedStyle(e, '::after').content"


@pytest.fixture
def page(window: Page) -> Page:
    """Return the window with the chapter as it comes, its folds closed."""
    window.goto(CHAPTER)
    return window


def press(page: Page, *keys: tuple[str, str]) -> None:
    """Press keys, and wait after each until something is true in the page."""
    for key, then in keys:
        page.keyboard.press(key)
        page.wait_for_function(f"() => {then}")


def test_no_key_is_listed_that_is_not_tried() -> None:
    """A key that joins the list needs a test below."""
    assert set(KEY.findall(source(LIST))) == TRIED


def test_the_first_stop_skips_to_the_text(page: Page) -> None:
    """Tab shows the link, Enter follows it."""
    press(page, ("Tab", f"{FOCUS}.matches('.md-skip')"))
    press(page, ("Enter", "document.querySelector('article :target')"))
    press(page, ("Tab", f"{FOCUS}.closest('article')"))


@pytest.mark.parametrize("key", ["s", "f", "/"])
def test_a_key_searches(page: Page, key: str) -> None:
    """The box takes what is typed next; Escape closes it."""
    press(page, (key, IN_THE_BOX), ("Escape", f"!({SEARCHING} || {FOCUS}.matches('{QUERY}'))"))


def test_arrows_choose_a_result_and_enter_opens_it(page: Page) -> None:
    """Down goes to the first result, up back to the box."""
    hit = f"{FOCUS} === document.querySelector('{HITS}')"
    press(page, ("s", IN_THE_BOX))
    page.keyboard.type("DataLoader")
    page.locator(HITS).first.wait_for()
    press(page, ("ArrowDown", hit), ("ArrowUp", IN_THE_BOX), ("ArrowDown", hit))
    press(page, ("Enter", f"!location.pathname.endsWith('{CHAPTER}')"))


def test_a_key_turns_the_page(page: Page) -> None:
    """Forwards or backwards, in the order of the book."""
    for key, place in TURNS:
        page.keyboard.press(key)
        page.wait_for_url(f"**{place}")
        expect(page.locator("h1")).to_contain_text(place.split("/")[2].replace("-", " ").capitalize())


def test_enter_copies(page: Page) -> None:
    """The button of a snippet is a stop of the Tab key."""
    page.evaluate("navigator.clipboard.writeText('')")
    page.locator(COPY).first.focus()
    page.keyboard.press("Enter")
    page.wait_for_function("async () => (await navigator.clipboard.readText()).length > 50")


def test_a_fold_opens_and_closes(page: Page) -> None:
    """By its title, with either key."""
    page.locator("article details:not(.new-names) > summary").first.focus()
    for key in ("Enter", "Space"):
        press(page, (key, FOLD), (key, f"!{FOLD}"))


def test_on_a_phone(page: Page) -> None:
    """Arrows move the lines of a wide snippet, and focus tells a term's meaning."""
    page.set_viewport_size(PHONE)
    page.locator("article .highlight > pre[tabindex]").first.focus()
    press(page, ("ArrowRight", f"{FOCUS}.scrollLeft > 0"))
    press(page, ("ArrowLeft", f"{FOCUS}.scrollLeft === 0"))
    term = page.locator("a.term").first
    assert term.evaluate(TIP) == "none"
    page.keyboard.press("Tab")
    term.focus()
    assert term.evaluate(TIP).strip('"') == term.get_attribute("title")


def test_what_has_the_focus_is_seen(page: Page) -> None:
    """On the way back nothing stops under the header."""
    page.locator("article a").last.focus()
    covered = []
    for _ in range(60):
        page.keyboard.press("Shift+Tab")
        covered += page.evaluate(COVERED)
    assert covered == []


def test_either_key_presses_the_button_of_the_colors(page: Page) -> None:
    """Space as well as Enter, again and again, as with every button."""
    button = page.locator("[data-md-component=palette] input").first
    button.focus()
    for key, then in (("Space", "light"), ("Enter", "dark"), ("Space", "")):
        media = f"document.body.dataset.mdColorMedia.includes({then!r})"
        press(page, (key, media))
    assert page.evaluate("document.body.dataset.mdColorMedia") == "(prefers-color-scheme)"


def test_a_closed_drawer_is_no_stop(page: Page) -> None:
    """On a phone the chapters can be reached once the drawer is open, and only then."""
    page.set_viewport_size(PHONE)
    chapter = page.locator(".md-sidebar--primary a", has_text="Shapes and memory").first
    page.wait_for_function(f"it => !({SEEN})(it)", arg=chapter.element_handle())
    page.locator("label.md-header__button[for=__drawer]").click()
    expect(page.locator("#__drawer")).to_be_checked()
    assert chapter.evaluate(SEEN)
    chapter.click()
    page.wait_for_url(f"**{PREVIOUS}")
