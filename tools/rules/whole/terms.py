"""No term of the glossary stands in the text before the page that introduces it."""

import posixpath
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from tools.page import front_matter
from tools.page.book import Page
from tools.site.steps.glossary import ENTRY, names, pattern, plain

GLOSSARY = "docs/reference/glossary.md"
LOOKED_UP = "docs/reference/"  # not read in order
LINK = re.compile(r"\]\((?P<target>[^)#]+)")
BOLD = re.compile(r"\*\*(.+?)\*\*")
# A link leads to its explanation, and a picture's words are for those who cannot see it.
LINKED = re.compile(r"!?\[[^\]]*\]\([^)]*\)")


def problems(glossary: Page, pages: Iterable[Page]) -> Iterator[str]:
    """Say which terms come before they are introduced, or are never introduced.

    The first link of an entry names the page that introduces the term, in bold.

    Args:
        glossary: the page of terms.
        pages: the pages of the book, in the order of reading.
    """
    by_path = {page.path: page for page in pages if not page.path.startswith(LOOKED_UP)}
    entries = list(_entries(glossary))
    find = pattern([word for entry in entries for word in entry.words])
    first = _first_uses(find, by_path.values())
    for entry in entries:
        if entry.home not in by_path:
            at = entry.home or "nothing"
            yield (
                f"{entry.at}: {entry.words[0]!r} leads to {at}, which is not read in "
                f"order. Link first the page that introduces it."
            )
            continue
        order = list(by_path)
        uses = [use for word in entry.words for use in first.get(word.casefold(), [])]
        for path, number, word in sorted(uses, key=lambda use: order.index(use[0])):
            if order.index(path) < order.index(entry.home):
                yield (
                    f"{path}:{number}: {word!r} is introduced only in {entry.home}. Explain "
                    f"it here and link the glossary here, or use another word."
                )
        bold = _bold(by_path[entry.home])
        said = {found[1].casefold() for found in find.finditer(bold)}
        if not said.intersection(word.casefold() for word in entry.words):
            yield (
                f"{entry.home}: {entry.words[0]!r} is introduced here, says {entry.at}, but "
                f"stands nowhere in bold. Write it in ** ** where it is explained."
            )


@cache
def _bold(page: Page) -> str:
    """Return the words of a page that stand in bold."""
    return " ".join(part for _, line in page.prose() for part in BOLD.findall(line))


@dataclass(frozen=True)
class Entry:
    """A term's names, the page that introduces it, and the glossary's line."""

    words: list[str]
    home: str
    at: str


def _entries(glossary: Page) -> Iterator[Entry]:
    """Yield the entries of the glossary."""
    body = front_matter.body(glossary.text)
    start = len(glossary.text) - len(body)
    found = list(ENTRY.finditer(body))
    ends = [entry.start() for entry in found[1:]] + [len(body)]
    for entry, end in zip(found, ends):
        lines = entry["terms"].splitlines()
        link = LINK.search(body, entry.start("definition"), end)
        home = posixpath.normpath(f"docs/reference/{link['target']}") if link else ""
        number = glossary.text[: start + entry.start()].count("\n") + 1
        words = [name for line in lines for name in names(plain(line))]
        yield Entry(words, home, f"{GLOSSARY}:{number}")


def _first_uses(find: re.Pattern, pages: Iterable[Page]) -> dict[str, list[tuple]]:
    """Return, for each word in small letters, its first use on each page."""
    uses: dict[str, list[tuple]] = defaultdict(list)
    for page in pages:
        seen = set()
        for number, line in _told(page):
            for found in find.finditer(line):
                word = found[1].casefold()
                if word not in seen:
                    seen.add(word)
                    uses[word].append((page.path, number, found[0]))
    return uses


def _told(page: Page) -> Iterator[tuple[int, str]]:
    """Yield number and text of the lines that a reader has to understand."""
    announced = False
    for number, line in page.prose():
        if line.startswith("!!! abstract") or line == "**You will learn**":
            announced = True
        elif announced and line and not line.startswith((" ", "-")):
            announced = False
        if not announced and not line.startswith("#"):
            yield number, LINKED.sub("", line)
