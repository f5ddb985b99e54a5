"""Pictures of typical pages that come out the same on every machine."""

import io
from pathlib import Path

import matplotlib
from PIL import Image
from playwright.sync_api import Page, Route

from tests.browser.looks.pixels import Difference, difference

# A name, where it is, and what stands below the header; without it, the top of the page.
PAGES = {
    "home": ("/", ""),
    "chapter": ("/workflow/straight-line/", ".formula"),
    "figures": ("/workflow/predict-and-evaluate/", "[data-live]"),
    "lab": ("/labs/workflow/", "h2"),
    "reference": ("/reference/glossary/", ""),
}
HEIGHTS = {390: 1200, 768: 1000, 1280: 900}
SCHEMES = ("light", "dark")
HEADER = 90
MOST_TRIES = 30
NONE = "no picture is kept yet"
Seen = tuple[Image.Image, Difference | None]

# The fonts are those that matplotlib brings: every machine has them, in the same version.
FONTS = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
SHAPES = [("", 400, "normal"), ("-Bold", 700, "normal")]
SLANTED = [("-{}", 400, "italic"), ("-Bold{}", 700, "italic")]
FAMILIES = {"Serif": "Italic", "Sans": "Oblique", "SansMono": "Oblique"}
# The slanted letters of formulas, which DejaVu lacks.
LETTERS = '@font-face { font-family: "Look Math"; src: url(/look/STIXGeneral.ttf); }\n'
STYLE = """
:root {
  --book-serif: "Look Serif", "Look Sans" !important;
  --book-sans: "Look Sans" !important;
  --book-mono: "Look SansMono", "Look Sans" !important;
}
math { font-family: "Look Serif", "Look Sans", "Look Math" !important; }
* { text-rendering: geometricPrecision !important; }  /* letters as wide as designed */
"""
# How fast a snippet ran, and how many there are, changes; below the screen nothing is laid out.
STEADY = """() => {
  document.querySelectorAll(".counted > span").forEach((it) => (it.textContent = "100"));
  document.documentElement.style.setProperty("--book-unseen", "visible");
  for (const line of document.querySelectorAll(".snippet-line")) {
    line.querySelector(":scope > span + span")?.remove();
    line.insertAdjacentHTML("beforeend", "<span>Ran on CPU in 0.1 s</span>");
  } }"""
LOADED = """async () => {
  await Promise.all([...document.fonts].map(face => face.load()));
  await Promise.all([...document.images].map(it => it.decode().catch(() => {}))); }"""
SCROLL = """([selector, header]) => {
  const shown = selector && document.querySelector(`article ${selector}`);
  if (shown) scrollTo(0, shown.getBoundingClientRect().top + scrollY - header);
  return !selector || !!shown; }"""


def faces() -> str:
    """Return the CSS that makes the fonts known."""
    return LETTERS + "\n".join(
        f'@font-face {{ font-family: "Look {family}"; font-weight: {weight};'
        f" font-style: {style};"
        f" src: url(/look/DejaVu{family}{shape.format(slanted)}.ttf); }}"
        for family, slanted in FAMILIES.items()
        for shape, weight, style in [*SHAPES, *SLANTED]
    )


def font(route: Route) -> None:
    """Answer a request for a font."""
    route.fulfill(path=FONTS / route.request.url.rpartition("/")[2])


def prepare(page: Page, name: str) -> None:
    """Open one of `PAGES` in a window so that it looks the same on every machine."""
    page.route("**/look/*.ttf", font)
    page.goto(PAGES[name][0])
    page.add_style_tag(content=faces() + STYLE)
    page.evaluate(STEADY)
    page.evaluate(LOADED)


def picture(page: Page, name: str, width: int) -> Image.Image:
    """Return what a prepared page shows now at one of `HEIGHTS`.

    Raises:
        AssertionError: the page lacks what is to be shown.
    """
    selector = PAGES[name][1]
    page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
    there = page.evaluate(SCROLL, [selector, HEADER])
    assert there, f"{page.url} has no {selector}: correct PAGES in look.py"
    shot = page.screenshot(animations="disabled", caret="hide")
    return Image.open(io.BytesIO(shot)).convert("RGB")


def seen(page: Page, name: str, width: int, old: Image.Image | None) -> Seen:
    """Return what a prepared page shows, and how it differs from a picture once it rests.

    Raises:
        AssertionError: the page never comes to rest.
    """
    before = None
    for _ in range(MOST_TRIES):
        now = picture(page, name, width)
        differs = difference(old, now) if old else Difference(NONE, now)
        if differs is None or now == before:
            return now, differs
        before = now
        page.wait_for_timeout(100)
    raise AssertionError(f"{page.url} never looks the same twice")
