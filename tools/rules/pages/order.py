"""Every page is in the book's order, once, under an address and a title of its own."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import PurePosixPath

from tools.page.book import Page
from tools.page.glossary import plain


def problems(nav: list[str], sources: list[str]) -> Iterator[str]:
    """Say what is wrong with the place of each page."""
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
        same, mend = f"docs/{two}: has the same", "Rename one of them"
        slugs = {PurePosixPath(source).stem.casefold() for source in (one, two)}
        if (place := _address(one)) == _address(two):
            yield f"{same} address as docs/{one}, {place}. {mend}."
        elif len(slugs) == 1 and slugs != {"index"}:
            yield f"{same} slug as docs/{one}. {mend}, so that a name says which page is meant."


def same_titles(pages: Iterable[Page]) -> Iterator[str]:
    """Say which pages have one title, in their front matter or above their text."""
    first: dict[str, str] = {}
    for page in pages:
        heads = [(words, n) for n, level, words in page.headings() if level == 1][:1]
        title = str(page.meta.get("title", page.path))
        for words, line in [(title, page.line_of("title:")), *heads]:
            at = f"{page.path}:{line}"
            other = first.setdefault(" ".join(plain(words).casefold().split()), at)
            if other.rpartition(":")[0] != page.path:
                yield f"{at}: the title {words.strip()!r} is that of {other}. Change one."
                break


def _address(source: str) -> str:
    """Return the address of a page under the site, the same for files that clash."""
    path = PurePosixPath("/", source)
    stem = path.parent if path.stem in ("index", "README") else path.with_suffix("")
    return f"{stem}/".replace("//", "/").casefold()
