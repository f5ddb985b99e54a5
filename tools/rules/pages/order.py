"""Every page is in the book's order, once, under an address and a title of its own."""

import posixpath
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from tools.page.book import Page


def problems(nav: list[str], sources: list[str]) -> Iterator[str]:
    """Say what is wrong with the place of each page.

    Args:
        nav: the pages that mkdocs.yml names.
        sources: every file that becomes a page; both relative to docs/.
    """
    times = Counter(nav)
    for source in sorted({*nav, *sources}):
        if source not in sources:
            yield (
                f"mkdocs.yml: nav names {source}, but docs/{source} does not exist. "
                "Write the page, or remove it from nav."
            )
        elif times[source] == 0:
            yield f"docs/{source}: not in the nav of mkdocs.yml. Add it where it is read."
        if times[source] > 1:
            yield f"mkdocs.yml: nav names {source} {times[source]} times. Keep one."
    for one, two in combinations(sources, 2):
        if _address(one) == _address(two):
            yield (
                f"docs/{two}: has the same address as docs/{one}, {_address(one)}. "
                "Rename one of them."
            )
        elif _slug(one) == _slug(two) != "index":
            yield (
                f"docs/{two}: has the same slug as docs/{one}. "
                "Rename one of them, so that a name says which page is meant."
            )


def same_titles(pages: Iterable[Page]) -> Iterator[str]:
    """Say which pages have one title."""
    titles: dict[str, list[str]] = defaultdict(list)
    for page in pages:
        titles[str(page.meta.get("title", page.path)).strip().casefold()] += [page.path]
    for title, paths in titles.items():
        if len(paths) > 1:
            yield f"{paths[1]}:1: the title {title!r} is that of {paths[0]}. Change one."


def _address(source: str) -> str:
    """Return the address of a page under the site, the same for files that clash."""
    stem = posixpath.splitext(source)[0]
    if posixpath.basename(stem) in ("index", "README"):
        stem = posixpath.dirname(stem)
    return f"/{stem}/".replace("//", "/").casefold()


def _slug(source: str) -> str:
    """Return a page's name without its folder and suffix."""
    return posixpath.splitext(posixpath.basename(source))[0].casefold()
