"""No page, style or script of the book makes a browser ask another site for anything."""

import re
from collections.abc import Iterator

from tools.page.book import Page

# What a browser loads by itself; the link of an `<a>` is followed by the reader.
LOADS = re.compile(
    r"<(?!a\b|!--)(?P<tag>\w+)\b[^<>]*?\s(?:src|srcset|href|data|poster|action)\s*=\s*"
    r"[\"']?\s*(?:https?:)?//",
    re.IGNORECASE,
)
# A script or a sheet that lies beside the page is a file of the book, with its own checks.
ACTIVE = re.compile(
    r"<(?P<tag>iframe|object|embed|style|base|script(?![^>]*\ssrc=)|link(?![^>]*\shref=))\b",
    re.IGNORECASE,
)
HANDLER = re.compile(r"<[a-z][^<>]*\s(?P<tag>on[a-z]+)\s*=", re.IGNORECASE)
PICTURE = re.compile(r"!\[[^\]]*\]\(<?(?:https?:)?//")
CODE = re.compile(
    r"(?:url\(|@import|\b(?:fetch|import|importScripts|Worker|EventSource|sendBeacon)\s*\(|"
    r"\.open\([^,()]+,)\s*[\"'`]?\s*(?:https?:|wss?:)?//",
    re.IGNORECASE,
)
TOLD = (
    "is loaded from another site, which would learn who reads. "
    "Put the file into docs/assets/ and name it relative to this one."
)
SITE = re.compile(r"(?:docs|theme)/.*\.(?:html|css|js|svg)")


def problems(page: Page) -> Iterator[str]:
    """Say what on a page comes from another site, or is a program of its own."""
    for number, line in page.prose():
        at = f"{page.path}:{number}"
        if PICTURE.search(line):
            yield f"{at}: a picture {TOLD}"
        elif found := LOADS.search(line):
            yield f"{at}: <{found['tag']}> {TOLD}"
        elif found := ACTIVE.search(line) or HANDLER.search(line):
            yield (
                f"{at}: `{found['tag']}` on a page. Pages hold words and pictures: remove "
                "it, or put it into a file under docs/assets/ that the page names."
            )


def file_problems(path: str, text: str) -> Iterator[str]:
    """Say what a style sheet, script or template of the site loads from another site."""
    if not SITE.fullmatch(path):
        return
    for number, line in enumerate(text.split("\n"), 1):
        if found := LOADS.search(line) or CODE.search(line):
            yield f"{path}:{number}: `{found[0].strip()}` {TOLD}"
