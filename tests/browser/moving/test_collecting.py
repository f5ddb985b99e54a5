"""Drawings of your own: what is drawn is kept, counted, saved as a zip file, and read again."""

import io
import zipfile
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, expect
from torchvision.datasets import ImageFolder

from tests.browser.axe import violations
from tests.browser.built import Open, to_scheme, too_wide
from tests.browser.contrast import faint
from tests.browser.heard import Heard
from tests.browser.moving.strokes import COLLECT, SEVEN, TALL, said, stroke

FULL = """Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }"""
BAD = {
    "": "is empty",
    "   ": "is empty",
    ".": "begin with a letter",
    "..": "begin with a letter",
    "-a": "begin with a letter",
    "a/b": "“/”",
    "a\\b": "“\\”",
    "a b": "“ ”",
    "a.": "“.”",
    "CON": "Windows",
    "lpt1": "Windows",
    "x" * 31: "longer than 30",
}


def label(page: Page, name: str) -> None:
    """Choose what is drawn."""
    page.get_by_label("Label", exact=True).fill(name)


def press(page: Page, name: str) -> None:
    """Press one of the buttons."""
    page.locator(".draw").get_by_role("button", name=name, exact=True).click()


def keep(page: Page, name: str, strokes: list = SEVEN) -> None:
    """Draw something and keep it under a label."""
    label(page, name)
    stroke(page, strokes)
    press(page, "Keep")
    said(page, f"Kept as {name}")


def saved(page: Page, hand: str = "hand") -> zipfile.ZipFile:
    """Save under the name of a hand and return the zip file."""
    page.get_by_label("Name of the hand").fill(hand)
    with page.expect_download() as download:
        press(page, "Save as a zip file")
    assert download.value.suggested_filename == f"{hand}.zip"
    return zipfile.ZipFile(io.BytesIO(Path(download.value.path()).read_bytes()))


def counted(page: Page, name: str, count: int) -> None:
    """Wait until so many of a label are told, to those who cannot see it too."""
    expect(
        page.get_by_role("button", name=f"{name}: {count} kept", exact=True)
    ).to_have_count(1)


def test_the_zip_file_is_a_folder_of_classes(open_page: Open, tmp_path: Path) -> None:
    """Pillow and ImageFolder read it; the drawing lies where it was drawn, as thick."""
    page = open_page(COLLECT)
    for name, strokes in (("7", SEVEN), ("1", TALL), ("7", SEVEN), ("né", TALL)):
        keep(page, name, strokes)
    archive = saved(page, "ana")
    assert archive.testzip() is None
    assert sorted(archive.namelist()) == [
        *("ana/1/001.png", "ana/7/001.png", "ana/7/002.png", "ana/né/001.png")
    ]
    archive.extractall(tmp_path)
    with Image.open(tmp_path / "ana" / "1" / "001.png") as picture:
        picture.load()
        assert (picture.mode, picture.size) == ("L", (28, 28))
        # A line from (150, 60) to (149, 200) with a pen of 20 on a paper of 280.
        box = picture.getbbox()
        assert all(abs(a - b) <= 1 for a, b in zip(box, (14, 5, 16, 21)))
        assert picture.getextrema() == (0, 255)
    found = ImageFolder(tmp_path / "ana")
    assert found.classes == ["1", "7", "né"] and len(found) == 4


def test_what_is_kept_survives(open_page: Open) -> None:
    """A reload and Clear take nothing away; the last one can be removed, and all, if asked for."""
    page = open_page(COLLECT)
    press(page, "Keep")
    said(page, "The paper is blank")
    page.get_by_label("Name of the hand").fill("ana")
    for name in ("3", "3", "4"):
        keep(page, name)
    press(page, "Clear")
    page.reload()
    expect(page.get_by_label("Name of the hand")).to_have_value("ana")
    counted(page, "3", 2)
    press(page, "Remove the last one")
    said(page, "kept as 4")
    counted(page, "4", 0)
    page.once("dialog", lambda dialog: dialog.dismiss())
    press(page, "Remove all")
    counted(page, "3", 2)
    page.once("dialog", lambda dialog: dialog.accept())
    press(page, "Remove all")
    counted(page, "3", 0)
    press(page, "Save as a zip file")
    said(page, "Nothing has been kept yet")


@pytest.mark.parametrize(("name", "why"), BAD.items())
def test_a_bad_name_is_refused(open_page: Open, name: str, why: str) -> None:
    """As a label and as the name of a hand, in words, and nothing is lost."""
    page = open_page(COLLECT)
    keep(page, "5")
    stroke(page, TALL)
    label(page, name)
    press(page, "Keep")
    said(page, why)
    page.get_by_label("Name of the hand").fill(name)
    press(page, "Save as a zip file")
    said(page, why)
    keep(page, "6", [])
    assert saved(page).namelist() == ["hand/5/001.png", "hand/6/001.png"]


def test_folders_that_some_systems_take_for_one(open_page: Open) -> None:
    """A letter and its capital are refused."""
    page = open_page(COLLECT)
    keep(page, "a")
    stroke(page, TALL)
    label(page, "A")
    press(page, "Keep")
    said(page, "would be one folder")


def test_a_browser_that_stores_nothing(another: Page) -> None:
    """It says so, and what is kept can be saved."""
    another.add_init_script(FULL)
    another.goto(COLLECT)
    for _ in range(2):
        label(another, "8")
        stroke(another, TALL)
        press(another, "Keep")
        said(another, "Save before you close")
    assert len(saved(another).namelist()) == 2


def test_from_a_folder(window: Page, site: Path, heard: Heard) -> None:
    """Without a server everything works, and nothing is asked for elsewhere."""
    window.goto((site / f".{COLLECT}index.html").as_uri())
    keep(window, "2")
    window.reload()
    counted(window, "2", 1)
    assert saved(window, "ben").namelist() == ["ben/2/001.png"]
    assert heard.faults == []


def test_by_keyboard_alone(open_page: Open) -> None:
    """Arrow keys draw, Enter keeps, and each step is told."""
    page = open_page(COLLECT)
    page.get_by_role("button", name="1: 0 kept", exact=True).press("Enter")
    paper = page.get_by_label("Paper to draw on")
    paper.focus()
    for key in ("ArrowUp", "Space", *["ArrowDown"] * 4, "Space"):
        page.keyboard.press(key)
    said(page, "Pen up, column 14, row 17 of 28")
    page.keyboard.press("Enter")
    counted(page, "1", 1)


def test_everybody_can_collect(open_page: Open) -> None:
    """In both schemes and on a phone, with something kept."""
    page = open_page(COLLECT)
    keep(page, "9")
    for scheme in ("light", "dark"):
        to_scheme(page, scheme)
        assert faint(page) == []
    assert violations(page, ".draw") == []
    assert too_wide(page) == []
