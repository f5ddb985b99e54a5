"""What the comparison of pictures sees, what it overlooks, and what it says."""

import os
import shutil
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFilter
from playwright.sync_api import Page, Playwright

from tests.browser.built import Blank
from tests.browser.conftest import FLAGS
from tests.browser.looks import look
from tests.browser.looks.pixels import difference, small
from tests.browser.looks.test_screenshots import KEPT, told

BETWEEN_PIXELS = "article { transform: translateX(0.2px); }"
SEEN = {
    ("home", 1280): [
        "[data-md-color-scheme] { --md-code-hl-keyword-color: #1f5a94; }",
        "[data-md-color-scheme] { --md-typeset-a-color: #1f5a94; }",
        "[data-md-color-scheme=default] { --md-code-bg-color: #fdfcf9; }",
        "[data-md-color-scheme=default] { --book-line: #b0ada0; }",
        ".md-content__inner { margin-top: -8px; }", ".copy { display: none; }",
        "[for=__search], .md-search { visibility: hidden; }",
        "article p { font-weight: 700; }",
    ],
    ("figures", 390): [".live-button { visibility: hidden; }"],
}


def kept(name: str, width: int) -> Image.Image:
    """Return a picture that is kept."""
    return Image.open(KEPT / f"{name}-{width}-light.png")


def styled(page: Page, name: str, width: int, style: str) -> Image.Image:
    """Return what a page shows under rules that are taken back afterwards."""
    rules = page.add_style_tag(content=style)
    now = look.picture(page, name, width)
    rules.evaluate("it => it.remove()")
    return now


@pytest.mark.parametrize(("name", "width"), SEEN)
def test_changes_are_seen_and_noise_is_not(blank: Blank, name: str, width: int) -> None:
    """Each change alone; not letters between pixels, nor those that are drawn softer."""
    page, old = blank(), kept(name, width)
    look.prepare(page, name)
    usual, differs = look.seen(page, name, width, old)
    assert differs is None, differs.words
    styles = SEEN[name, width]
    assert [it for it in styles if not difference(old, styled(page, name, width, it))] == []
    assert difference(old, styled(page, name, width, BETWEEN_PIXELS)) is None
    assert difference(old, usual.filter(ImageFilter.GaussianBlur(0.6))) is None


def test_fonts_of_the_machine_do_not_matter(
    playwright: Playwright, chromium: str, origin: str, tmp_path: Path
) -> None:
    """With one odd font and no setting for fonts, code and math look the same."""
    shutil.copy(look.FONTS / "cmtt10.ttf", tmp_path)
    settings = tmp_path / "fonts.conf"
    settings.write_text(f"<fontconfig><dir>{tmp_path}</dir></fontconfig>")
    bare = os.environ | {"FONTCONFIG_FILE": str(settings)}
    launch = playwright.chromium.launch
    with launch(executable_path=chromium, args=FLAGS, env=bare) as other:
        page = other.new_page(base_url=origin, reduced_motion="reduce", locale="en-US")
        look.prepare(page, "chapter")
        _, differs = look.seen(page, "chapter", 390, kept("chapter", 390))
    assert differs is None, differs.words


def test_it_says_what_and_where(tmp_path: Path) -> None:
    """The words name number and place; the new picture and the difference are saved."""
    white = Image.new("RGB", (200, 100), "white")
    assert difference(small(white), white) is None
    painted = white.copy()
    ImageDraw.Draw(painted).rectangle((50, 20, 89, 59), fill="gray")
    words = told(tmp_path, "a.png", painted, difference(white, painted))
    assert words.startswith(
        "a.png: 2104 of 20000 pixels differ, between 47 and 92 from the left "
        "and between 17 and 62 from the top")
    assert {file.name for file in tmp_path.iterdir()} == {"a.png", "a-difference.png"}
    assert "not 200 × 100" in difference(white, Image.new("RGB", (200, 99))).words
