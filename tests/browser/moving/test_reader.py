"""The page that the project of Out of Python writes: one file, opened from a folder."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.built import DOCS
from tests.browser.heard import Heard
from tests.browser.moving.strokes import CLOSED, SEVEN, stroke
from tools import ROOT

PROJECT = ROOT / "snippets" / "modern" / "export" / "reader"
THEIRS = "() => [...digitBitmap.counted(digitBitmap.bitmap(strokes, 20))]"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Train in a copy of the project, and return the page that it writes."""
    place = tmp_path_factory.mktemp("reader") / "reader"
    shutil.copytree(PROJECT, place)
    subprocess.run([sys.executable, "train.py"], cwd=place, check=True, capture_output=True)
    return place / "reader.html"


@pytest.fixture
def reader_page(window: Page, written: Path, heard: Heard) -> Page:
    """Open the page as a double click does."""
    window.goto(written.as_uri())
    return window


def test_it_computes_what_torch_computes(reader_page: Page) -> None:
    """It says so itself, of twenty test digits."""
    told = reader_page.locator("#check").inner_text()
    found = re.search(r"^20 test digits: .* at most (\S+)\.$", told)
    assert found and float(found[1]) < 1e-6


@pytest.mark.parametrize(("strokes", "digit"), [(SEVEN, 7), (CLOSED, 0)])
def test_a_drawing_is_prepared_as_on_this_site(
    reader_page: Page, heard: Heard, strokes: list, digit: int
) -> None:
    """Its 64 counts are those of the paper of Draw a digit, and it is read."""
    stroke(reader_page, strokes)
    expect(reader_page.locator("#answer")).to_contain_text(f"This is {digit},")
    ours = reader_page.evaluate("prepared()")
    reader_page.add_script_tag(path=DOCS / "assets" / "draw" / "bitmap.js")
    assert reader_page.evaluate(THEIRS) == ours and sum(ours) > 250
    assert heard.faults == []


def test_nobody_is_shut_out(reader_page: Page) -> None:
    """By keyboard it shows a test digit, and axe finds nothing."""
    reader_page.get_by_role("button", name="Show a test digit").press("Enter")
    expect(reader_page.get_by_role("status")).to_contain_text("with probability")
    assert violations(reader_page, "body") == []
