"""Where the built site is and which pages it has."""

from collections.abc import Callable

from playwright.sync_api import Page

from tools import ROOT

SITE = ROOT / "site"
# Folds are opened, and what is out of sight is laid out as well.
OPEN_EVERYTHING = """() => {
  document.querySelectorAll("details").forEach(it => it.open = true);
  document.documentElement.style.setProperty("--book-unseen", "visible"); }"""
Open = Callable[..., Page]


def addresses() -> list[str]:
    """List the addresses of the built pages, the home page alone when none is built."""
    files = sorted(SITE.rglob("index.html"))
    pages = [file for file in files if 'http-equiv="refresh"' not in file.read_text("utf-8")]
    folders = (file.parent.relative_to(SITE).as_posix() for file in pages)
    return [f"/{folder}/".replace("/./", "/") for folder in folders] or ["/"]


def source(address: str) -> str:
    """Return the HTML of the page at an address.

    Args:
        address: one of `addresses()`.
    """
    return (SITE / f".{address}index.html").read_text(encoding="utf-8")
