"""What the comparison of pictures sees, what it overlooks, and what it says."""

from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter
from playwright.sync_api import Page

from tests.browser.looks import look
from tests.browser.looks.pixels import difference, small
from tests.browser.looks.test_screenshots import KEPT, told

HOME = ("home", 1280)
BETWEEN_PIXELS = "article { transform: translateX(0.2px); }"
SEEN = [
    "[data-md-color-scheme] { --md-typeset-a-color: #1f5a94; }",
    ".counted { visibility: hidden; }",
    ".md-content__inner { margin-top: -8px; }",
    ".draw-shown { display: none; }",
    "[for=__search], .md-search { visibility: hidden; }",
    "article p { font-weight: 700; }",
]


def styled(page: Page, style: str) -> Image.Image:
    """Return what the home page shows under rules that are taken back afterwards."""
    rules = page.add_style_tag(content=style)
    now = look.picture(page, *HOME)
    rules.evaluate("it => it.remove()")
    return now


def test_changes_are_seen_and_noise_is_not(window: Page) -> None:
    """Each change alone; not letters between pixels, nor those that are drawn softer."""
    old = Image.open(KEPT / "home-1280-light.png")
    look.prepare(window, "home")
    usual, differs = look.seen(window, *HOME, old)
    assert differs is None, differs.words
    assert [style for style in SEEN if not difference(old, styled(window, style))] == []
    assert difference(old, styled(window, BETWEEN_PIXELS)) is None
    assert difference(old, usual.filter(ImageFilter.GaussianBlur(0.6))) is None


def test_it_says_what_and_where(tmp_path: Path) -> None:
    """The words name number and place; the new picture and the difference are saved."""
    white = Image.new("RGB", (200, 100), "white")
    assert difference(small(white), white) is None
    painted = white.copy()
    ImageDraw.Draw(painted).rectangle((50, 20, 89, 59), fill="gray")
    words = told(tmp_path, "a.png", painted, difference(white, painted))
    assert words.startswith(
        "a.png: 2104 of 20000 pixels differ, between 47 and 92 from the left "
        "and between 17 and 62 from the top"
    )
    assert {file.name for file in tmp_path.iterdir()} == {"a.png", "a-difference.png"}
    assert "not 200 × 100" in difference(white, Image.new("RGB", (200, 99))).words
