"""What a snippet and a word explain: by a twin beside it, a fold below it, the glossary."""

from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.built import PHONE, Open, addresses, source, too_wide

ADDRESS = "/fundamentals/tensors/"
SAME = "weight = torch.ones(64, 10)  # (D, K)"
PAPER = "it => getComputedStyle(it).backgroundColor"


def compared(page: Page) -> Locator:
    """Return the fold that compares the types of numbers."""
    return page.locator("details.compare", has_text="Compare with dtype_mismatch.py")


def top(column: Locator) -> float:
    """Return how far down the screen a line stands that both columns have."""
    return column.locator("span", has_text=SAME).bounding_box()["y"]


def test_equal_lines_stand_side_by_side(open_page: Open) -> None:
    """The wrong one on the left, what changed heard and seen; on a phone one under the other."""
    page = open_page(ADDRESS)
    left, right = compared(page).locator(".partner-code").all()
    assert top(left) == top(right)
    assert left.bounding_box()["x"] < right.bounding_box()["x"]
    wrong, right_one = left.aria_snapshot(), right.aria_snapshot()
    assert "removed:" in wrong and "added:" not in wrong
    assert "added:" in right_one and "removed:" not in right_one
    changed = right.locator(".added", has_text=".float()")
    plain = right.locator("span", has_text=SAME)
    assert changed.evaluate(PAPER) != plain.evaluate(PAPER)
    page.set_viewport_size(PHONE)
    box = left.bounding_box()
    assert right.bounding_box()["y"] >= box["y"] + box["height"]
    assert box["width"] > 300
    assert not page.locator(".partner-code .gap").first.is_visible()
    assert too_wide(page) == []


def test_it_opens_and_scrolls_by_keyboard(window: Page) -> None:
    """Enter unfolds it, Tab reaches the code, the arrows move it; there is nothing to copy."""
    window.goto(ADDRESS)
    page, fold = window, compared(window)
    expect(fold.locator(".pairs")).to_be_hidden()
    fold.locator("summary").focus()
    page.keyboard.press("Enter")
    code = fold.get_by_role("group", name="dtype_mismatch.py, compared")
    expect(code).to_have_attribute("tabindex", "0")
    page.keyboard.press("Tab")
    expect(code).to_be_focused()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.activeElement.scrollLeft > 0")
    assert page.locator("details.compare").count() >= 3
    assert page.locator(".compare button").count() == 0


def test_nobody_finds_a_comparison(site: Path) -> None:
    """The search reads each snippet once."""
    known = (site / "assets/search/entries.js").read_text(encoding="utf-8")
    assert "Compare with dtype_mismatch.py" not in known


def test_what_is_new_unfolds_by_keyboard(window: Page) -> None:
    """The fold under a snippet opens with Enter and explains each name in it."""
    page = window
    page.goto("/")
    fold = page.locator(".new-names").first
    expect(fold.locator("dd").first).to_be_hidden()
    fold.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(fold.locator("dd").first).to_be_visible()
    assert fold.locator("dt").count() == fold.locator("summary code").count()


def test_a_term_leads_to_its_meaning(open_page: Open) -> None:
    """The first use of a term says what it means and links the glossary's entry."""
    page = open_page("/fundamentals/autograd/")
    term = page.locator("a.term", has_text="backward pass").first
    assert "One walk" in term.get_attribute("title")
    term.click()
    page.wait_for_url("**/reference/glossary/#term-backward-pass")
    expect(page.locator("[id='term-backward-pass']")).to_be_in_viewport()


def test_the_machinery_has_words_of_its_own() -> None:
    """On the pages about contributing a weight is no parameter, and no word is explained."""
    pages = [it for it in addresses() if it.startswith("/contributing/")]
    assert [it for it in pages if 'class="term"' in source(it)] == []
    assert 'class="term"' in source("/fundamentals/models/")


def test_a_finger_reads_a_word_before_it_follows(browser: Browser, origin: str) -> None:
    """The first touch tells what the word means and stays; the second one leads there."""
    context = browser.new_context(base_url=origin, has_touch=True, viewport=PHONE)
    page = context.new_page()
    page.goto("/fundamentals/autograd/")
    term = page.locator("a.term:visible").first
    term.tap()
    told = "it => getComputedStyle(it, '::after').content"
    assert term.get_attribute("title")[:20] in term.evaluate(told)
    assert page.url.endswith("/autograd/")
    expect(page.locator(".said").first).to_have_text(term.get_attribute("title"))
    page.locator("h1").tap()
    assert term.evaluate(told) == "none"
    term.tap()
    term.tap()
    page.wait_for_url("**/glossary/#term-*")
    context.close()
