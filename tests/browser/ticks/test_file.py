"""A reader's ticks travel in a file, and are forgotten when the reader says so."""

import json
import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.built import Open
from tests.browser.ticks.test_ticks import CHAPTER, HERE, MARK, READ

WRONG = ["no JSON", "[]", '{"ticks": [1]}', '{"ticks": "abc"}']


def saved(page: Page) -> list[str]:
    """Press the button that saves and return the ticks that the file holds."""
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as a file").click()
    return json.loads(Path(download.value.path()).read_text(encoding="utf-8"))["ticks"]


def load(page: Page, file: Path, text: str) -> None:
    """Write a file and choose it as a reader does."""
    file.write_text(text, encoding="utf-8")
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Load from a file").click()
    chooser.value.set_files(file)


def test_a_file_carries_the_ticks(open_page: Open, tmp_path: Path) -> None:
    """What is loaded is added; to forget, the page asks first."""
    page = open_page(CHAPTER)
    page.get_by_label(READ).check()
    page.goto(HERE)
    ticks = saved(page)
    assert ticks == ["fundamentals/training"]
    other = "field/applications#stars"
    load(page, tmp_path / "mine.json", json.dumps({"ticks": [other]}))
    expect(page.get_by_text("Added what mine.json holds.")).to_be_visible()
    sum_of_both = re.compile(r"^1 of \d+ chapters read, 1 of \d+ exercises done\.$")
    expect(page.get_by_text(sum_of_both)).to_be_visible()
    assert saved(page) == [other, *ticks]
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.get_by_role("button", name="Forget all").click()
    assert len(saved(page)) == 2
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Forget all").click()
    expect(page.get_by_text("Every tick is forgotten.")).to_be_visible()
    expect(page.locator(MARK)).to_have_count(0)


def test_a_wrong_file_changes_nothing(open_page: Open, tmp_path: Path) -> None:
    """It gets one sentence."""
    page = open_page(CHAPTER)
    page.get_by_label(READ).check()
    page.goto(HERE)
    for number, text in enumerate(WRONG):
        load(page, tmp_path / f"{number}.json", text)
        said = re.compile(f"^{number}.json is not a file")
        expect(page.get_by_text(said)).to_be_visible()
        assert saved(page) == ["fundamentals/training"]
