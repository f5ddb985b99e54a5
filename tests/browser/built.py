"""Where the built site is, which pages it has, and what a reader finds on them."""

from collections.abc import Callable
from functools import cache

from playwright.sync_api import Page

from tools import ROOT

SITE, DOCS = ROOT / "site", ROOT / "docs"
QUERY = "[data-md-component=search-query]"
HITS = "[data-md-component=search-result] a"
COPY = ".language-python button.copy"
# Folds are opened, and what is out of sight is laid out as well.
UNFOLD = """() => {
  document.querySelectorAll("details").forEach(it => it.open = true);
  document.documentElement.style.setProperty("--book-unseen", "visible"); }"""
FOLLOWED = """(name) => new Promise((done) => {
  const look = () => document.body.dataset.mdColorScheme === name
    ? done() : requestAnimationFrame(look);
  look(); })"""
PHONE, DESK = ({"width": width, "height": 900} for width in (390, 1280))
TOO_WIDE = """() => document.documentElement.scrollWidth <= innerWidth ? []
  : [...document.querySelectorAll("article *")]
    .filter(it => it.getBoundingClientRect().right > innerWidth + 1).slice(0, 5)
    .map(it => `is wider than ${innerWidth} px: ${it.outerHTML.slice(0, 120)}`)"""
Open = Callable[..., Page]


def addresses() -> list[str]:
    """List the addresses of the built pages, the home page alone when none is built."""
    files = sorted(SITE.rglob("index.html"))
    pages = [file for file in files if 'http-equiv="refresh"' not in file.read_text("utf-8")]
    folders = (file.parent.relative_to(SITE).as_posix() for file in pages)
    return [f"/{folder}/".replace("/./", "/") for folder in folders] or ["/"]


@cache
def source(address: str) -> str:
    """Return the HTML of the page at one of `addresses()`."""
    return (SITE / f".{address}index.html").read_text(encoding="utf-8")


def to_scheme(page: Page, scheme: str) -> None:
    """Let the system of an open page's reader turn light or dark, and the page with it."""
    page.emulate_media(color_scheme=scheme)
    page.evaluate(FOLLOWED, {"light": "default", "dark": "slate"}[scheme])


def too_wide(page: Page) -> list[str]:
    """List what sticks out of an open page on a phone; it stays that narrow."""
    page.set_viewport_size(PHONE)
    return page.evaluate(TOO_WIDE)
