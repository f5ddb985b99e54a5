"""What the comparison of pictures sees, and what it overlooks."""

import os
import shutil
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFilter
from playwright.sync_api import Browser, Playwright

from tests.browser import look, test_screenshots
from tests.browser.conftest import FLAGS
from tests.browser.pixels import difference, small

SEEN = {
    "a color of code": """[data-md-color-scheme] { --md-code-hl-keyword-color: #1f5a94; }""",
    "the color of links": "[data-md-color-scheme] { --md-typeset-a-color: #1f5a94; }",
    "the paper of code": "[data-md-color-scheme=default] { --md-code-bg-color: #fdfcf9; }",
    "lines": "[data-md-color-scheme=default] { --book-line: #b0ada0; }",
    "a margin less 8 px": ".md-content__inner { margin-top: -8px; }",
    "a button gone": ".copy { display: none; }",
    "the search gone": "[for=__search], .md-search { visibility: hidden; }",
    "bold words": "article p { font-weight: 700; }",
}
BETWEEN_PIXELS = "article { transform: translateX(0.2px); }"


@pytest.fixture(scope="module")
def usual(steady: Browser, origin: str) -> dict[int, Image.Image]:
    """Return the pictures of the home page as it is, by width."""
    return dict(look.pictures(steady, origin, "home", "light"))


@pytest.mark.parametrize("style", SEEN.values(), ids=SEEN)
def test_a_change_is_seen(
    steady: Browser, origin: str, usual: dict, style: str
) -> None:
    """At every width, beside the picture as it is kept."""
    for width, picture in look.pictures(steady, origin, "home", "light", style):
        assert difference(small(usual[width]), picture), width


@pytest.mark.parametrize(
    "style", ["", BETWEEN_PIXELS], ids=["nothing", "a fifth of a pixel"]
)
def test_what_no_eye_sees_is_overlooked(
    steady: Browser, origin: str, usual: dict, style: str
) -> None:
    """The same page once more, and letters that lie between pixels."""
    for width, picture in look.pictures(steady, origin, "home", "light", style):
        found = difference(small(usual[width]), picture)
        assert not found, f"{width}: {found.words}"


def test_smoother_edges_are_overlooked(usual: dict) -> None:
    """Another browser may draw its letters a little softer."""
    for width, picture in usual.items():
        found = difference(
            small(picture), picture.filter(ImageFilter.GaussianBlur(0.6))
        )
        assert not found, f"{width}: {found.words}"


def test_fonts_of_the_machine_do_not_matter(
    playwright: Playwright, chromium: str, steady: Browser, origin: str, tmp_path: Path
) -> None:
    """With one odd font and no setting for fonts, code and math look the same."""
    shutil.copy(look.FONTS / "cmtt10.ttf", tmp_path)
    (tmp_path / "fonts.conf").write_text(
        f"<fontconfig><dir>{tmp_path}</dir></fontconfig>"
    )
    bare = os.environ | {"FONTCONFIG_FILE": str(tmp_path / "fonts.conf")}
    flags = [*FLAGS, *look.FLAGS]
    usual = dict(look.pictures(steady, origin, "chapter", "light"))
    with playwright.chromium.launch(
        executable_path=chromium, args=flags, env=bare
    ) as other:
        for width, picture in look.pictures(other, origin, "chapter", "light"):
            found = difference(usual[width], picture)
            assert not found, f"{width}: {found.words}"


def test_a_vanished_button_of_a_figure_is_seen(steady: Browser, origin: str) -> None:
    """The page with live figures shows theirs."""
    before = dict(look.pictures(steady, origin, "figures", "dark"))
    gone = ".live-button { visibility: hidden; }"
    for width, picture in look.pictures(steady, origin, "figures", "dark", gone):
        assert difference(small(before[width]), picture), width


def test_it_says_what_and_where(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The words name number and place; the new picture and the difference are saved."""
    monkeypatch.setattr(test_screenshots, "KEPT", tmp_path)
    monkeypatch.setattr(test_screenshots, "NEW", tmp_path / "new")
    white = Image.new("RGB", (200, 100), "white")
    assert "no picture" in test_screenshots.compared("a", white)
    white.save(tmp_path / "a.png")
    assert test_screenshots.compared("a", white) is None
    assert not list((tmp_path / "new").glob("*"))
    painted = white.copy()
    ImageDraw.Draw(painted).rectangle((50, 20, 89, 59), fill="gray")
    words = test_screenshots.compared("a", painted)
    assert words == (
        "2104 of 20000 pixels differ, between 47 and 92 from the left "
        "and between 17 and 62 from the top"
    )
    assert {file.name for file in (tmp_path / "new").iterdir()} == {
        "a.png",
        "a-difference.png",
    }
    assert "not 200 × 100" in test_screenshots.compared(
        "a", Image.new("RGB", (200, 99))
    )
