"""The lines that draw are one click away, and the figure comes before them."""

from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.built import Open, to_scheme, too_wide
from tools import ROOT

CHAPTER, FOLD = "/networks/classification/", "details.drawing"
COPIED = "() => navigator.clipboard.readText()"


def test_one_click_copies_the_whole_program(open_page: Open) -> None:
    """The button at the lesson takes what is folded, too."""
    page = open_page(CHAPTER)
    page.locator("#snippet-rings button.copy").click()
    program = ROOT / "snippets/networks/classification/rings.py"
    assert page.evaluate(COPIED) == program.read_text(encoding="utf-8")


def test_the_fold_opens_by_keyboard(window: Page) -> None:
    """It is closed at first, comes after its figure, and its code can be reached."""
    window.goto(CHAPTER)
    fold = window.locator("#figure-rings + details.drawing")
    expect(fold.locator("pre")).to_be_hidden()
    fold.locator("summary").focus()
    window.keyboard.press("Enter")
    expect(fold.get_by_role("group", name="rings.py: the lines that draw")).to_be_visible()


def test_the_fold_is_for_everybody(open_page: Open) -> None:
    """In both schemes and on a phone; on paper it is open without a click."""
    page = open_page(CHAPTER)
    for scheme in ("light", "dark"):
        to_scheme(page, scheme)
        assert violations(page, FOLD) == []
    assert too_wide(page) == []
    page.goto(CHAPTER)
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    expect(page.locator(f"{FOLD} pre").first).to_be_visible()


def test_without_scripts_it_is_there(without_scripts: Page) -> None:
    """Closed, and open after a click."""
    without_scripts.goto(CHAPTER)
    fold = without_scripts.locator(FOLD).first
    expect(fold.locator("pre")).to_be_hidden()
    fold.locator("summary").click()
    expect(fold.locator("pre")).to_be_visible()
