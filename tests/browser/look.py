"""Pictures of typical pages that come out the same on every machine."""

import io
from collections.abc import Iterator
from pathlib import Path

import matplotlib
from PIL import Image
from playwright.sync_api import Browser, Page, Route

FLAGS = [
    "--disable-lcd-text",
    "--font-render-hinting=none",
    "--force-color-profile=srgb",
]
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
# How fast a snippet ran differs from run to run; below the screen nothing is laid out.
STEADY = """() => {
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


def pictures(
    browser: Browser, origin: str, page: str, scheme: str, style: str = ""
) -> Iterator[tuple[int, Image.Image]]:
    """Yield each width with the page's picture.

    Args:
        browser: a Chromium started with `FLAGS`.
        origin: where the site is served.
        page: a name in `PAGES`.
        scheme: "light" or "dark".
        style: rules that are added to those of the site.

    Raises:
        AssertionError: the page lacks what is to be shown, or never comes to rest.
    """
    address, selector = PAGES[page]
    context = browser.new_context(
        device_scale_factor=1,
        color_scheme=scheme,
        reduced_motion="reduce",
        locale="en-US",
    )
    try:
        opened = context.new_page()
        opened.route("**/look/*.ttf", font)
        opened.goto(origin + address, wait_until="load")
        opened.add_style_tag(content=faces() + STYLE + style)
        opened.evaluate(STEADY)
        opened.evaluate(LOADED)
        for width, height in HEIGHTS.items():
            opened.set_viewport_size({"width": width, "height": height})
            yield width, at_rest(opened, selector)
    finally:
        context.close()


def at_rest(page: Page, selector: str) -> Image.Image:
    """Return what a page shows as soon as it shows it twice."""
    before = b""
    for _ in range(MOST_TRIES):
        there = page.evaluate(SCROLL, [selector, HEADER])
        assert there, (
            f"{page.url} has no {selector}: correct PAGES in {Path(__file__).name}"
        )
        page.wait_for_timeout(100)
        now = page.screenshot(animations="disabled", caret="hide")
        if now == before:
            return Image.open(io.BytesIO(now)).convert("RGB")
        before = now
    raise AssertionError(f"{page.url} never looks the same twice")
