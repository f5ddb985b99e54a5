"""Whoever comes by an old address finds the page, the heading and the ticks of today."""

import io
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.site.engine.small_book import build, change, written
from tools.release.folder_zip import FOLDER, contents
from tools.site.files.archive import packed

LEFT = "moved:\n  gone-heading: c1.md#section\ntitle: Chapter 0"
READ = "I have read this chapter"
# What somebody's browser has kept since before the page moved.
KEEP = """() => localStorage.setItem(
  location.pathname.replace(/c1.index.html$/, "") + ".progress", '["old", "c1"]')"""


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a small book's zip file, where a page and a heading have moved."""
    root, folder = written(tmp_path_factory.mktemp("book")), tmp_path_factory.mktemp("folder")
    change(root / "docs/c0.md", "title: Chapter 0", LEFT)
    change(root / "docs/index.md", "# Home", "# Home\n\n**Parts**{ .minutes }")
    change(root / "mkdocs.yml", "redirect_maps: {}", "redirect_maps: {old.md: c0.md}")
    change(root / "mkdocs.yml", "c0.md, c1.md]", "Parts: [c0.md, c1.md]]")
    with zipfile.ZipFile(io.BytesIO(packed(contents(build(root))))) as archive:
        archive.extractall(folder)
    return folder / FOLDER


def test_an_old_address_leads_on(window: Page, unpacked: Path) -> None:
    """Of a page, with its anchor, and of a heading, by the line that it left."""
    window.goto(f"{(unpacked / 'old/index.html').as_uri()}#section")
    window.wait_for_url((unpacked / "c0/index.html").as_uri() + "#section")
    window.goto((unpacked / "c0/index.html").as_uri() + "#gone-heading")
    expect(window.locator(":target")).to_have_text("Gone heading: moved to Chapter 1")
    window.locator(":target a").click()
    window.wait_for_url((unpacked / "c1/index.html").as_uri() + "#section")


def test_ticks_follow_a_page_that_moved(window: Page, unpacked: Path) -> None:
    """What was ticked under the old address is ticked, and can be unticked for good."""
    window.goto((unpacked / "c1/index.html").as_uri())
    window.evaluate(KEEP)
    window.goto((unpacked / "c0/index.html").as_uri())
    expect(window.get_by_label(READ)).to_be_checked()
    window.get_by_label(READ).uncheck()
    window.reload()
    expect(window.get_by_label(READ)).not_to_be_checked()
    window.goto((unpacked / "c1/index.html").as_uri())
    expect(window.get_by_label(READ)).to_be_checked()


def test_pages_and_parts_say_how_long_they_are(window: Page, unpacked: Path) -> None:
    """A chapter under its title, the home page behind the title of each part."""
    window.goto((unpacked / "c0/index.html").as_uri())
    expect(window.locator("h1 + .minutes")).to_have_text("Page 1 of 2 · 1 minute · 1 program")
    window.goto((unpacked / "index.html").as_uri())
    expect(window.locator("article .minutes")).to_have_text("2 minutes")
