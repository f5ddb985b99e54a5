"""No link, anchor or picture is dead, and every picture has words."""

import html
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote

from markdown.extensions.toc import slugify, unique

from tools.page.book import Page, led, read
from tools.page.shown import all_shown

LINK = re.compile(
    r"(?P<image>!?)\[(?P<words>(?:[^\[\]]|\[[^\]]*\])*)\]"
    r"\(<?(?P<target>[^)\s>]+)>?(?:\s+[\"'][^\"']*[\"'])?\)"
)
IMG = re.compile(r"<img\b[^>]*>", re.IGNORECASE)
ALT = re.compile(r"\balt=([\"'])(?P<words>.*?)\1")
IDS = re.compile(r"""\b(?:id|name)=["']([^"']+)|\{[^}\n]*#([\w-]+)[^}\n]*\}""")
FIGURE = re.compile(r"snippets/(.+)/[^/]+\.svg")
SHORTEST_ALT = 15
EMPTY_ALT = re.compile(r"^(?:(?:a|an|the) )?(?:figure|image|picture|plot|graph|photo)\b", re.I)


def problems(page: Page, root: Path) -> Iterator[str]:
    """Say which links, anchors and pictures of a page are wrong."""
    yield from _moved(page, root)
    for number, line in page.prose():
        at = f"{page.path}:{number}"
        for found in LINK.finditer(line):
            if told := _dead(found["target"], page, root):
                yield f"{at}: {found['target']} {told}"
        images = [found["words"] for found in LINK.finditer(line) if found["image"]]
        alts = [ALT.search(tag) for tag in IMG.findall(line)]
        for words in [*images, *(alt["words"] if alt else "" for alt in alts)]:
            if len(words.strip()) < SHORTEST_ALT or EMPTY_ALT.match(words.strip()):
                yield (
                    f"{at}: the picture's text alternative {words!r} does not stand for it. "
                    "Say what the picture shows, as you would on the phone."
                )


@cache
def anchors(page: Page) -> set[str]:
    """Return the ids of a page: its headings' and those that it sets itself."""
    used: set[str] = set()
    for _, _, words in page.headings():
        if not IDS.search(words):
            shown = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", words)
            shown = html.unescape(re.sub(r"[*`]|\{[^}]*\}", "", shown)).strip()
            unique(slugify(shown, "-"), used)
    used |= {f"snippet-{item.name}" for item in all_shown(page.text)}
    return used | {one or two for one, two in IDS.findall(page.text)}


def _moved(page: Page, root: Path) -> Iterator[str]:
    """Say which anchors that left a page lead nowhere, or have not left."""
    said = page.meta.get("moved") or {}
    told = "map the anchor that left to its new place, `moved: {old-words: other.md#new-words}`."
    if not isinstance(said, dict):
        yield f"{page.path}:{page.line_of('moved:')}: `moved` must {told}"
        return
    for old, target in said.items():
        at = f"{page.path}:{page.line_of(f'{old}:')}"
        if not isinstance(target, str) or not re.fullmatch(r"[^#:]*#[^#]+", target):
            yield f"{at}: {target!r} names no heading. Let `moved` {told}"
        elif why := _dead(target, page, root):
            yield f"{at}: {target} {why}"
        if old in anchors(page):
            yield f"{at}: the page still has the anchor {old}. Remove this line of `moved`."


def _dead(target: str, page: Page, root: Path) -> str | None:
    """Say why a link leads nowhere, None when it does not."""
    if re.match(r"[a-z]+:", target):
        return "is not encrypted. Link to https." if target[:5] == "http:" else None
    if target.startswith("/"):
        return "starts at the site's root. Name the file relative to this one."
    path, _, anchor = map(unquote, target.partition("#"))
    file = led(page.path, path)
    if file.startswith("../") or not (root / file).is_file():
        drawn = FIGURE.fullmatch(file)
        done = f"To draw it: make outputs CHAPTER={drawn[1]}. Or correct" if drawn else "Correct"
        return f"leads to {file}, which does not exist. {done} it, or remove the link."
    if anchor and anchor not in (known := anchors(read(root, file) if path else page)):
        near = ", ".join(sorted(known)) or "none"
        return f"names an anchor that {file} does not have. It has: {near}."
    return None
