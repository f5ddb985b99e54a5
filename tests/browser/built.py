"""Where the built site is and which pages it has."""

from collections.abc import Callable

from playwright.sync_api import Page

from tools import ROOT
from tools.page import settings
from tools.site.files.prose import folder

SITE = ROOT / "site"
# Folds are opened, and what is out of sight is laid out as well.
OPEN_EVERYTHING = """() => {
  document.querySelectorAll("details").forEach(it => it.open = true);
  document.documentElement.style.setProperty("--book-unseen", "visible"); }"""
Open = Callable[..., Page]


def addresses() -> list[str]:
    """List the addresses of the book's pages; a page that has moved is none."""
    return sorted(f"/{folder(page)}" for page in settings.nav(settings.of(ROOT)))


def source(address: str) -> str:
    """Return the HTML of the page at an address.

    Args:
        address: one of `addresses()`.
    """
    return (SITE / f".{address}index.html").read_text(encoding="utf-8")
