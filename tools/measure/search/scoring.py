"""How good an answer of the search is, by the places that are right today."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tools.measure.search.asking import Answer
from tools.page import book, settings
from tools.site.files.prose import folder

FIRST = 3
PLACE = re.compile(r'<(h[1-3]|dt|div)\b[^>]*? id="([^"]+)"')


class Scored(NamedTuple):
    """A query's kind, and the ranks of the first right page and section, 0 for none."""

    query: str
    kind: str
    page: int
    section: int
    height: float


class Site:
    """Where the places of a built site are today."""

    def __init__(self, root: Path, site: Path) -> None:
        self.root, self.site = root, site
        plugins = settings.of(root)["plugins"]
        maps = [it["redirects"]["redirect_maps"] for it in plugins if "redirects" in it]
        self.pages = {folder(old): folder(new) for old, new in maps[0].items()} if maps else {}
        self.anchors = {}
        for file in (root / "docs").rglob("*.md"):
            uri = file.relative_to(root / "docs").as_posix()
            for old, (page, new) in book.moved(file.read_text("utf-8"), uri).items():
                self.anchors[f"{folder(uri)}#{old}"] = f"{folder(page)}#{new}"

    def today(self, place: str) -> str:
        """Return where a page or a section is that has moved, or else the place itself."""
        page, mark, anchor = place.partition("#")
        place = self.pages.get(page, page) + mark + anchor
        return self.anchors.get(place, place)

    def under(self, place: str) -> str:
        """Return the section or term that a place belongs to."""
        page, mark, anchor = place.partition("#")
        return page + mark + _sections(self.site / page / "index.html").get(anchor, anchor)

    def scored(self, query: str, right: str, kind: str, answer: Answer) -> Scored:
        """Compare an answer with the right places."""
        places = [self.today(place) for place in right.split("|") if place]
        pages = {place.partition("#")[0] for place in places}
        height = answer.heights[0] if answer.heights else 0
        if not places:
            good = int(answer.nothing or not answer.hits)
            return Scored(query, kind, good, good, height)
        by_page = [page in pages for page in answer.pages]
        by_section = [hit in places or self.under(hit) in places for hit in answer.hits]
        return Scored(query, kind, _rank(by_page), _rank(by_section), height)


@cache
def _sections(file: Path) -> dict[str, str]:
    """Return the heading or term that each block of a page stands under."""
    found, last = {}, ""
    for tag, anchor in PLACE.findall(file.read_text(encoding="utf-8")):
        last = last if tag == "div" else anchor
        found[anchor] = last
    return found


def _rank(good: list[bool]) -> int:
    return good.index(True) + 1 if True in good else 0


def told(scores: list[Scored]) -> Iterator[str]:
    """Yield the counts of each kind and of all, the heights, and what was missed."""
    for kind in [*dict.fromkeys(it.kind for it in scores), "all"]:
        mine = [it for it in scores if kind in (it.kind, "all")]
        first = sum(it.page == 1 for it in mine)
        three = sum(0 < it.page <= FIRST for it in mine)
        section = sum(0 < it.section <= FIRST for it in mine)
        of = f"of {len(mine)}"
        yield f"{kind:8} top1 {first} {of}  top3 {three} {of}  section top3 {section} {of}"
    heights = [it.height for it in scores if it.height]
    if heights:
        yield f"first hit: {median(heights):.0f} px high, {max(heights):.0f} px at most"
    yield from (f"missed: {it.query}" for it in scores if not 0 < it.page <= FIRST)
