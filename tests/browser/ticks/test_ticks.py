"""A reader's ticks: kept, shown, and never in the way."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.built import HITS, QUERY, Open, too_wide
from tests.browser.contrast import faint

CHAPTER, OTHER = "/fundamentals/training/", "/fundamentals/models/"
HERE = "/start/how-to-read/"
READ = "I have read this chapter"
MARK = ".md-nav--primary a[href] .progress-mark"
# What a browser does that keeps nothing, and one whose store is full.
BLOCKED = """const { getItem, setItem } = Storage.prototype;
const unless = (call, name) => function (key, ...rest) {
  if (key.endsWith(".progress")) throw new DOMException("no", name);
  return call.call(this, key, ...rest); };"""
NOT = 'Storage.prototype.{0}Item = unless({0}Item, "{1}");'
REFUSED = BLOCKED + "".join(NOT.format(it, "SecurityError") for it in ("get", "set"))
FULL = BLOCKED + NOT.format("set", "QuotaExceededError")
# One for each exercise of a page that has some, and one for the page.
BOXES = """() => {
  const count = (what) => document.querySelectorAll(`.md-content ${what}`).length;
  const exercises = count(".snippet.exercise");
  return exercises && count(".progress-box") === exercises + 1; }"""
LACKS = ["Element.prototype.ariaLabel", "Object.hasOwn", "Array.prototype.findLast"]
CAN_BE_TICKED = {
    "/labs/workflow/": "I have read this lab",
    "/reference/glossary/": "",
    "/constructor/": "",
}


def test_a_tick_is_kept_and_shown(open_page: Open, origin: str) -> None:
    """By keyboard; after a reload, on other pages, without and with instant navigation."""
    page = open_page(CHAPTER)
    page.get_by_label(READ).focus()
    page.keyboard.press("Space")
    boxes = page.get_by_label(re.compile("Done: "))
    total = boxes.count()
    boxes.first.check()
    expect(page.locator(MARK)).to_have_text(f"✓ 1/{total}")
    page.reload()
    expect(page.get_by_label(READ)).to_be_checked()
    page.evaluate("window.sameDocument = true")
    page.locator(f"a.md-nav__link[href$='{OTHER.split('/')[2]}/']").first.click()
    page.wait_for_url(f"{origin}{OTHER}")
    expect(page.get_by_label(READ)).not_to_be_checked()
    link = page.get_by_role("link", name=f"Training read, 1 of {total} exercises done")
    expect(link).to_have_count(1)
    page.get_by_label(READ).check()
    page.go_back()
    page.wait_for_url(f"{origin}{CHAPTER}")
    expect(page.get_by_label(READ)).to_have_count(1)
    expect(page.locator(MARK)).to_have_count(2)
    page.get_by_label(READ).uncheck()
    expect(page.locator(MARK)).to_have_count(2)  # one exercise is still done
    assert page.evaluate("window.sameDocument")


def test_the_boxes_stay_after_a_search(open_page: Open) -> None:
    """What the search shows is an article, too, and no place for a tick."""
    page = open_page(HERE)
    page.keyboard.press("/")
    page.locator(QUERY).first.fill("optimizer")
    page.locator(HITS).first.wait_for()
    page.evaluate("document.body.append(document.createElement('b'))")  # a change is seen to
    expect(page.locator(HITS).locator(".progress-box")).to_have_count(0)
    page.locator(f"{HITS}[href*='/fundamentals/']:visible").first.click()
    page.wait_for_url("**/fundamentals/**")
    page.wait_for_function(BOXES)


@pytest.mark.parametrize("lacks", LACKS)
def test_an_older_browser_keeps_ticks(another: Page, lacks: str) -> None:
    """It does not hang, and nothing fails while one scrolls."""
    complaints: list[str] = []
    another.on("pageerror", lambda error: complaints.append(str(error)))
    another.add_init_script(f"delete {lacks}")
    another.goto(CHAPTER)
    another.get_by_label(READ).check()
    expect(another.locator(MARK)).to_have_text("✓")
    header = another.locator("[data-md-component=header-topic]")
    another.evaluate("scrollTo(0, 3000)")
    expect(header).to_contain_text(" · Training")
    another.evaluate("localStorage.clear()")
    assert complaints == []


@pytest.mark.parametrize("broken", [REFUSED, FULL], ids=["refused", "full"])
def test_a_browser_that_keeps_nothing_is_no_trouble(another: Page, broken: str) -> None:
    """The box can be ticked, says that the tick will not last, and nothing fails."""
    page = another
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.add_init_script(broken)
    page.goto(CHAPTER)
    page.get_by_label(READ).check()
    status = page.locator(".progress-box", has_text=READ).get_by_role("status")
    expect(status).to_have_text("This browser keeps no ticks: it is gone when you leave.")
    expect(page.get_by_label(READ)).to_be_checked()
    assert complaints == []


def test_what_can_be_ticked(open_page: Open) -> None:
    """A lab too; but not what one only looks things up in, and no page that is not there."""
    page = open_page("/")
    for address, words in CAN_BE_TICKED.items():
        page.goto(address)
        found = "".join(page.locator(".progress-box").all_inner_texts())
        assert found.strip() == words, address


def test_they_work_without_a_server(window: Page, site: Path) -> None:
    """Pages in a folder keep and show ticks, and the buttons are there."""
    page = window
    page.goto((site / CHAPTER[1:] / "index.html").as_uri())
    page.get_by_label(READ).check()
    page.goto((site / HERE[1:] / "index.html").as_uri())
    expect(page.locator(MARK)).to_have_text("✓")
    expect(page.get_by_text(re.compile("^1 of .* chapters read, 0 of"))).to_be_visible()


def test_marks_are_for_everybody(open_page: Open) -> None:
    """Axe finds nothing where boxes are ticked and marks stand, and a phone shows them."""
    page = open_page(CHAPTER)
    boxes = page.locator(".progress-box input")
    boxes.evaluate_all("them => them.forEach(it => it.click())")
    expect(page.locator("details .progress-mark").first).to_be_visible()
    assert faint(page) == []
    assert violations(page, ".md-nav--primary, article details, .progress-box") == []
    assert too_wide(page) == []
