"""A snippet beside its twin: seen, heard, scrolled, and never copied or found."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import faint, violations
from tests.browser.built import SITE, Open

ADDRESS = "/fundamentals/tensors/"
SAME = "weight = torch.ones(3, 2)  # (D, K)"


def pairs(page: Page) -> Locator:
    """Return the two columns that compare the types of numbers."""
    fold = page.locator("details.compare", has_text="Compare with dtype_mismatch.py")
    return fold.locator(".partner-code")


def top(column: Locator) -> float:
    """Return how far down the screen a line stands that both columns have."""
    return column.locator("span", has_text=SAME).bounding_box()["y"]


def test_equal_lines_stand_side_by_side(open_page: Open) -> None:
    """The wrong one is on the left; what was taken out and put in can be heard."""
    left, right = pairs(open_page(ADDRESS)).all()
    assert top(left) == top(right)
    assert left.bounding_box()["x"] < right.bounding_box()["x"]
    assert "removed:" in left.aria_snapshot() and "added:" not in left.aria_snapshot()
    assert "added:" in right.aria_snapshot() and "removed:" not in right.aria_snapshot()
    changed = right.locator(".added", has_text=".float()")
    plain = right.locator("span", has_text=SAME)
    look = "it => getComputedStyle(it).backgroundColor"
    assert changed.evaluate(look) != plain.evaluate(look)


def test_on_a_phone_one_stands_under_the_other(open_page: Open) -> None:
    """The lines that wait for the other column are not needed there."""
    page = open_page(ADDRESS, width=390)
    left, right = pairs(page).all()
    box = left.bounding_box()
    assert right.bounding_box()["y"] >= box["y"] + box["height"]
    assert box["width"] > 300
    assert not page.locator(".partner-code .gap").first.is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_it_opens_and_scrolls_by_keyboard(open_page: Open) -> None:
    """Enter unfolds it, Tab reaches the code, the arrows move it."""
    page = open_page(ADDRESS)
    page.reload()
    fold = page.locator("details.compare", has_text="dtype_mismatch.py")
    expect(fold.locator(".pairs")).to_be_hidden()
    fold.locator("summary").focus()
    page.keyboard.press("Enter")
    code = fold.get_by_role("group", name="dtype_mismatch.py, compared")
    expect(code).to_have_attribute("tabindex", "0")
    page.keyboard.press("Tab")
    expect(code).to_be_focused()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.activeElement.scrollLeft > 0")


def test_without_scripts_it_is_the_same(open_page: Open) -> None:
    """The columns are made by the build."""
    page = open_page(ADDRESS, java_script_enabled=False)
    page.reload()
    page.locator("details.compare summary").last.click()
    assert pairs(page).count() == 2
    expect(pairs(page).last).to_be_visible()


def test_nobody_copies_or_finds_a_comparison(open_page: Open) -> None:
    """It has no button of its own, and the search reads the snippets once."""
    page = open_page(ADDRESS)
    page.locator("button.copy").first.wait_for(state="attached")
    assert page.locator("details.compare").count() >= 3
    assert page.locator(".compare :is(button)").count() == 0
    index = (SITE / "search" / "search_index.json").read_text(encoding="utf-8")
    assert "Compare with dtype_mismatch.py" not in index
    assert index.count("scores = houses @ weight  # raises RuntimeError") <= 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_can_be_read_in_both_schemes(open_page: Open, scheme: str) -> None:
    """Axe finds nothing: no faint sign, no code out of reach."""
    page = open_page(ADDRESS, color_scheme=scheme)
    assert violations(page) + faint(page) == ""
