"""A reader's ticks: kept, shown, carried to another browser, and never in the way."""

import gzip
import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog, Page, expect

from tests.site.axe import faint, violations
from tests.site.built import ROOT, Open

CHAPTER, OTHER = "/fundamentals/training/", "/fundamentals/models/"
HERE = "/start/how-this-book-works/"
READ = "I have read this chapter"
MARK = ".md-nav--primary a[href] .progress-mark"
KILOBYTES = 2000  # of the script, compressed
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


def saved(page: Page) -> dict:
    """Press the button that saves and return what the file holds."""
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as a file").click()
    return json.loads(Path(download.value.path()).read_text(encoding="utf-8"))


def test_a_file_carries_the_ticks(open_page: Open, tmp_path: Path) -> None:
    """What is loaded is added; to forget, the page asks first."""
    page = open_page(CHAPTER)
    page.get_by_label(READ).check()
    page.goto(HERE)
    ticks = saved(page)["ticks"]
    assert ticks == ["fundamentals/training"]
    file = tmp_path / "mine.json"
    file.write_text(json.dumps({"ticks": ["ideas/applications#stars"]}), encoding="utf-8")
    load(page, file)
    expect(page.get_by_text("Added what mine.json holds.")).to_be_visible()
    sum_of_both = re.compile(r"^1 of \d+ chapters read, 1 of \d+ exercises done\.$")
    expect(page.get_by_text(sum_of_both)).to_be_visible()
    assert saved(page)["ticks"] == [*ticks, "ideas/applications#stars"]
    answers = ["dismiss", "accept"]
    page.on("dialog", lambda dialog: answer(dialog, answers.pop(0)))
    page.get_by_role("button", name="Forget all").click()
    assert len(saved(page)["ticks"]) == 2
    page.get_by_role("button", name="Forget all").click()
    expect(page.get_by_text("Every tick is forgotten.")).to_be_visible()
    expect(page.locator(MARK)).to_have_count(0)


def answer(dialog: Dialog, way: str) -> None:
    """Say yes or no to a question of the page."""
    dialog.accept() if way == "accept" else dialog.dismiss()


def load(page: Page, file: Path) -> None:
    """Choose a file as a reader does."""
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Load from a file").click()
    chooser.value.set_files(file)


@pytest.mark.parametrize("text", ["no JSON", "[]", '{"ticks": [1]}', '{"ticks": "abc"}'])
def test_a_wrong_file_changes_nothing(open_page: Open, tmp_path: Path, text: str) -> None:
    """It gets one sentence."""
    page = open_page(CHAPTER)
    page.get_by_label(READ).check()
    page.goto(HERE)
    file = tmp_path / "photo.json"
    file.write_text(text, encoding="utf-8")
    load(page, file)
    expect(page.get_by_text(re.compile("^photo.json is not a file"))).to_be_visible()
    assert saved(page)["ticks"] == ["fundamentals/training"]


def test_it_works_without_a_server(browser: Browser, site: Path) -> None:
    """Pages in a folder keep and show ticks, and the buttons are there."""
    page = browser.new_page()
    page.goto((site / CHAPTER[1:] / "index.html").as_uri())
    page.get_by_label(READ).check()
    page.goto((site / HERE[1:] / "index.html").as_uri())
    expect(page.locator(MARK)).to_have_text("✓")
    assert saved(page)["ticks"] == ["fundamentals/training"]
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
    assert len(gzip.compress(script, 9, mtime=0)) < KILOBYTES
