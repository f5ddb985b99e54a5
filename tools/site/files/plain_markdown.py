"""A page as plain Markdown: what it shows is written out, links lead to plain pages."""

import re
from html import unescape
from pathlib import Path

from tools.page import front_matter
from tools.page.book import led
from tools.page.fences import Fence
from tools.page.includes import expand
from tools.page.shown import TABLE
from tools.site import table
from tools.site.files.prose import ATTRIBUTES, HTML, folder, pieces, relative, unfold
from tools.site.steps.figures import SOURCE

# Addresses with other endings are outside, or not links: `layers[0](x)` is a call.
TARGET = re.compile(r"\]\((?!\w+:)([\w./-]+\.(?:md|py|svg))(#[\w.-]+)?(?=[ )])")
DRAWING = re.compile(r'^<figure class="drawn">(<svg .*</svg>)</figure>$', re.MULTILINE)
NAME = re.compile(r'aria-label="([^"]*)"')
READ_ON = "then read on."


def address(uri: str) -> str:
    """Return where the site serves a page as Markdown."""
    return f"{folder(uri)}index.md"


def plain(text: str, uri: str, root: Path) -> str:
    """Return a page, as written, as Markdown that stands alone."""
    text = unfold(front_matter.body(text), READ_ON)
    found = pieces(expand(text, root, f"docs/{uri}"))
    parts = (prose(p, uri) if isinstance(p, str) else block(p) for p in found)
    return "\n\n".join(filter(None, parts)) + "\n"


def block(fence: Fence) -> str:
    """Return a fence with its language alone."""
    inside = [fence.mark + fence.lang, *fence.code.rstrip("\n").splitlines(), fence.mark]
    if fence.lang == TABLE:
        inside = table.markdown(fence.code).split("\n")
    return "\n".join(" " * fence.indent * bool(line) + line for line in inside)


def prose(text: str, uri: str) -> str:
    """Return a stretch of prose without the site's own marks, its links led to plain pages."""
    text = re.sub(r"\n{3,}", "\n\n", ATTRIBUTES.sub("", HTML.sub("", text)))
    return TARGET.sub(lambda found: _led(found, uri), text).strip("\n")


def _led(found: re.Match, uri: str) -> str:
    target, anchor = found.groups(default="")
    if target.endswith(".svg") and "/" not in target:
        return found[0]  # a lab's own drawing lies beside its page
    drawing = SOURCE.match(target)
    path = drawing[1] if drawing else address(led(uri, target))
    return f"]({relative(path, uri)}{anchor}"


def drawn(text: str) -> tuple[str, dict[str, str]]:
    """Return a lab's Markdown with links to its drawings, and the drawings by file name."""
    files: dict[str, str] = {}

    def link(found: re.Match) -> str:
        name = f"figure-{len(files) + 1}.svg"
        files[name] = found[1] + "\n"
        return f"![{unescape(NAME.search(found[1])[1])}]({name})"

    return DRAWING.sub(link, text), files
