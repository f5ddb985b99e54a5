"""A reader's ticks: kept, shown, and never in the way."""

import gzip
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.axe import faint, violations
from tests.browser.built import ROOT, Open

CHAPTER, OTHER = "/fundamentals/training/", "/fundamentals/models/"
HERE = "/start/how-this-book-works/"
READ = "I have read this chapter"
MARK = ".md-nav--primary a[href] .progress-mark"
MOST_BYTES = 2000  # of the script, compressed
# What a browser does that keeps nothing, and one whose store is full.
BLOCKED = """const { getItem, setItem } = Storage.prototype;
const unless = (call, name) => function (key, ...rest) {
  if (key.endsWith(".progress")) throw new DOMException("no", name);
  return call.call(this, key, ...rest); };"""
REFUSED = BLOCKED + """Storage.prototype.getItem = unless(getItem, "SecurityError");
Storage.prototype.setItem = unless(setItem, "SecurityError");"""
FULL = BLOCKED + 'Storage.prototype.setItem = unless(setItem, "QuotaExceededError");'


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


@pytest.mark.parametrize("broken", [REFUSED, FULL], ids=["refused", "full"])
def test_a_browser_that_keeps_nothing_is_no_trouble(open_page: Open, broken: str) -> None:
    """The box can be ticked, says that the tick will not last, and nothing fails."""
    page = open_page("/404.html")
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.add_init_script(broken)
    page.goto(CHAPTER)
    page.get_by_label(READ).check()
    status = page.locator(".progress-box", has_text=READ).get_by_role("status")
    expect(status).to_have_text("This browser keeps no ticks: it is gone when you leave.")
    expect(page.get_by_label(READ)).to_be_checked()
    assert complaints == []


@pytest.mark.parametrize(
    ("where", "words"),
    [
        ("/labs/workflow/", "I have read this lab"),
        ("/reference/glossary/", ""),
        ("/constructor/", ""),
    ],
)
def test_what_can_be_ticked(open_page: Open, where: str, words: str) -> None:
    """A lab too; but not what one only looks things up in, and no page that is not there."""
    page = open_page(where)
    page.locator("h1").wait_for()
    assert "".join(page.locator(".progress-box").all_inner_texts()).strip() == words


def test_it_works_without_a_server(browser: Browser, site: Path) -> None:
    """Pages in a folder keep and show ticks, and the buttons are there."""
    page = browser.new_page()
    page.goto((site / CHAPTER[1:] / "index.html").as_uri())
    page.get_by_label(READ).check()
    page.goto((site / HERE[1:] / "index.html").as_uri())
    expect(page.locator(MARK)).to_have_text("✓")
    expect(page.get_by_text(re.compile("^1 of .* chapters read, 0 of"))).to_be_visible()
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_marks_are_for_everybody(open_page: Open, scheme: str) -> None:
    """Axe finds nothing where boxes, marks and buttons stand, on a wide and a narrow page."""
    page = open_page(CHAPTER, color_scheme=scheme)
    for box in page.locator(".progress-box input").all():
        box.check()
    assert faint(page) == ""
    page.goto(HERE)
    expect(page.get_by_role("button", name="Forget all")).to_be_visible()
    assert violations(page) + faint(page) == ""
    page.set_viewport_size({"width": 390, "height": 900})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_without_scripts_nothing_is_promised(open_page: Open) -> None:
    """There is no box that does nothing, and the script is small."""
    page = open_page(CHAPTER, java_script_enabled=False)
    assert page.locator(".progress-box").count() == 0
    script = (ROOT / "docs" / "assets" / "progress.js").read_bytes()
    assert len(gzip.compress(script, 9, mtime=0)) < MOST_BYTES
