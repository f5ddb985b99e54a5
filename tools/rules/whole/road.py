"""The road is as short as `extra: road:` in mkdocs.yml says, and the first tensor comes early."""

from collections.abc import Iterator
from pathlib import Path

from tools.page import settings
from tools.page.book import is_chapter
from tools.site.files import length

REMEDY = "Cut it, fold what only some readers need, or make a chapter of its own of a part."


def problems(nav: list[str], root: Path) -> Iterator[str]:
    """Say which chapters take too long, and whether too much is read before a page."""
    bounds = (settings.of(root).get("extra") or {}).get("road") or {}
    pages = [uri for uri in nav if uri.endswith(".md") and (root / "docs" / uri).is_file()]
    found = {uri: length.of(uri, root) for uri in pages}
    most = bounds.get("minutes", float("inf"))
    for uri, it in found.items():
        if is_chapter(uri) and it.minutes > most:
            read = f"{it.words} words and {it.lines} lines of code in sight"
            yield f"docs/{uri}: takes {it.minutes} minutes, {most} at most ({read}). {REMEDY}"
    if (first := bounds.get("before")) in pages:
        before = {uri: found[uri].words for uri in pages[: pages.index(first)]}
        if (words := sum(before.values())) > bounds["words"]:
            each = ", ".join(f"{uri} {n}" for uri, n in before.items())
            told = f"{words} words stand in sight before this page, {bounds['words']} at most may"
            yield f"docs/{first}: {told}: {each}. {REMEDY}"
