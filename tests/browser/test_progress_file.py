"""A reader's ticks travel in a file, and are forgotten when the reader says so."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Dialog, Page, expect

from tests.browser.built import Open
from tests.browser.test_progress import CHAPTER, HERE, MARK, READ


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
