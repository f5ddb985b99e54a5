"""Tells the script that keeps a reader's ticks which chapters and exercises there are."""

import json
from collections.abc import Iterable, Mapping
from functools import partial

from tools.page import book
from tools.page.shown import Shown

SCRIPT = "assets/progress.js"
EXERCISE = "snippet-"  # how the anchor of one begins


def address(uri: str) -> str:
    """Return the part of a tick that names a page, from its path under docs/."""
    return uri.rpartition(".")[0].removesuffix("/index")


def moved(pages: Mapping[str, str], redirects: Mapping[str, str]) -> dict[str, str]:
    """Return the ticks of what has moved within the book, with those of today."""
    inside = {old: to for old, to in redirects.items() if "://" not in to}
    found = {address(old): address(to.partition("#")[0]) for old, to in inside.items()}
    for uri, text in pages.items():
        for old, (page, now) in book.moved(text, uri).items():
            if old.startswith(EXERCISE):
                names = old.removeprefix(EXERCISE), now.removeprefix(EXERCISE)
                found[f"{address(uri)}#{names[0]}"] = f"{address(page)}#{names[1]}"
    return found


def script(
    text: str,
    pages: Iterable[str],
    shown: Mapping[str, list[Shown]],
    moved: Mapping[str, str],
) -> str:
    """Return the script with each chapter and lab before it, and its exercises' names."""
    known = {}
    for uri in pages:
        if book.is_chapter(uri):
            here = [s for s in shown.get(uri, []) if s.is_exercise and not s.is_output]
            known[address(uri)] = list(dict.fromkeys(s.name for s in here))
    written = partial(json.dumps, separators=(",", ":"), ensure_ascii=False)
    listed, led = written(known), written([*moved.items()])
    return f"const bookChapters={listed},bookMoved=new Map({led});\n{text}"
