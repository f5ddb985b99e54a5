"""Every key that the page on reading lists does what it says there."""

import re

from playwright.sync_api import Page, expect

from tests.browser.built import COPY, HITS, PHONE, QUERY, Blank, source

LIST = "/start/how-this-book-works/"
CHAPTER, NEXT, PREVIOUS = (f"/fundamentals/{name}/" for name in ("autograd", "data", "tensors"))
FOLD = "article details:not(.new-names)"
KEY = re.compile(r"<kbd>(.*?)</kbd>")
TRIED = {
    "Tab", "Enter", "S", "F", "/", "↓", "↑", "Esc", "N", ".", "P", ",", "Space", "→",
    "←",
}
SEEN = "e => e.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true})"


def opened(blank: Blank, **settings: object) -> Page:
    """Open the chapter as it comes, its folds closed."""
    page = blank(**settings)
    page.goto(CHAPTER)
    return page


def test_the_first_stop_skips_to_the_text(blank: Blank) -> None:
    """Tab shows the link, Enter follows it; each key that is listed has a test here."""
    assert set(KEY.findall(source(LIST))) == TRIED
    page = opened(blank)
    page.keyboard.press("Tab")
    expect(page.locator(".md-skip")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.querySelector('article :target')")
    page.keyboard.press("Tab")
    page.wait_for_function("() => document.activeElement.closest('article')")


def test_a_key_searches(blank: Blank) -> None:
    """Each of three: the box takes what is typed next; Escape closes it."""
    page = opened(blank)
    for key in ("s", "f", "/"):
        page.keyboard.press(key)
        expect(page.locator(QUERY).first).to_be_focused()
        expect(page.locator("#__search")).to_be_checked()
        page.keyboard.press("Escape")
        expect(page.locator(QUERY).first).not_to_be_focused()
        expect(page.locator("#__search")).not_to_be_checked()


def test_arrows_choose_a_result_and_enter_opens_it(blank: Blank) -> None:
    """Down goes to the first result, up back to the box."""
    page = opened(blank)
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


def test_a_key_turns_the_page(blank: Blank) -> None:
    """Forwards or backwards, in the order of the book."""
    page = opened(blank)
    places = (NEXT, CHAPTER, NEXT, CHAPTER, PREVIOUS)
    for key, place in zip("np.,,", places):
        page.keyboard.press(key)
        page.wait_for_url(f"**{place}")
        expect(page.locator("h1")).to_contain_text(place.split("/")[2].title())


def test_enter_copies(blank: Blank) -> None:
    """The button of a snippet is a stop of the Tab key."""
    page = opened(blank)
    page.locator(COPY).first.focus()
    page.keyboard.press("Enter")
    page.wait_for_function("async () => (await navigator.clipboard.readText()).length > 50")


def test_a_fold_opens_and_closes(blank: Blank) -> None:
    """By its title, with either key."""
    page = opened(blank)
    fold = page.locator(FOLD).first
    fold.locator("summary").first.focus()
    for key in ("Enter", "Space"):
        for state in (True, False):
            page.keyboard.press(key)
            assert fold.evaluate("it => it.open") == state


def test_on_a_phone(blank: Blank) -> None:
    """Arrows move the lines of a wide snippet, and focus tells a term's meaning."""
    page = opened(blank, width=PHONE)
    page.locator("article .highlight > pre[tabindex]").first.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => document.activeElement.scrollLeft > 0")
    for _ in range(2):  # the first may come while the lines still move
        page.keyboard.press("ArrowLeft")
    page.wait_for_function("() => document.activeElement.scrollLeft === 0")
    term = page.locator("a.term").first
    tip = "e => getComputedStyle(e, '::after').content"
    assert term.evaluate(tip) == "none"
    page.keyboard.press("Tab")
    term.focus()
    assert term.evaluate(tip).strip('"') == term.get_attribute("title")


def test_a_closed_drawer_is_no_stop(blank: Blank) -> None:
    """On a phone the chapters can be reached once the drawer is open, and only then."""
    page = opened(blank, width=PHONE)
    chapter = page.locator(".md-sidebar--primary a", has_text="Tensors").first
    assert not chapter.evaluate(SEEN)
    page.locator("label.md-header__button[for=__drawer]").click()
    expect(page.locator("#__drawer")).to_be_checked()
    assert chapter.evaluate(SEEN)
    chapter.click()
    page.wait_for_url(f"**{PREVIOUS}")
