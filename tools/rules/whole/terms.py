"""No term of the glossary stands in the text before the page that introduces it."""

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tools.page import front_matter
from tools.page.book import Page
from tools.site.steps.glossary import ENTRY, names, pattern, plain

GLOSSARY = "docs/reference/glossary.md"
LOOKED_UP = "docs/reference/"  # not read in order
LINK = re.compile(r"\]\((?P<target>[^)#]+)")
BOLD = re.compile(r"\*\*(.+?)\*\*")
# A link leads to its explanation, and a picture's words are for those who cannot see it.
LINKED = re.compile(r"!?\[[^\]]*\]\([^)]*\)")


@dataclass(frozen=True)
class Entry:
    """A term's names, the page that introduces it, and the glossary's line."""

    words: list[str]
    home: str
    at: str


def problems(glossary: Page, pages: Iterable[Page]) -> Iterator[str]:
    """Say which terms come before they are introduced, or are never introduced.

    The first link of an entry names the page that introduces the term, in bold.

    Args:
        glossary: the page of terms.
        pages: the pages of the book, in the order of reading.
    """
    read = [page for page in pages if not page.path.startswith(LOOKED_UP)]
    place = {page.path: number for number, page in enumerate(read)}
    entries = list(_entries(glossary))
    find = pattern([word for entry in entries for word in entry.words])
    bold = {page.path: _words(find, _bold(page)) for page in read}
    for entry in entries:
        words = {word.casefold() for word in entry.words}
        if entry.home not in place:
            yield (
                f"{entry.at}: {entry.words[0]!r} leads to {entry.home or 'nothing'}, which "
                f"is not read in order. Link first the page that introduces it."
            )
        elif not words.intersection(bold[entry.home]):
            yield (
                f"{entry.home}: {entry.words[0]!r} is introduced here, says {entry.at}, but "
                f"stands nowhere in bold. Write it in ** ** where it is explained."
            )
    homes = {word.casefold(): entry.home for entry in entries for word in entry.words}
    for page in read:
        for word, (number, said) in _words(find, _told(page)).items():
            if place.get(homes[word], 0) > place[page.path]:
                yield (
                    f"{page.path}:{number}: {said!r} is introduced only in {homes[word]}. "
                    f"Explain it here and link the glossary here, or use another word."
                )


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


def _words(find: re.Pattern, lines: Iterable[tuple[int, str]]) -> dict[str, tuple]:
    """Return line and spelling of the first use of each term, by its small letters."""
    uses: dict[str, tuple[int, str]] = {}
    for number, line in lines:
        for found in find.finditer(line):
            uses.setdefault(found[1].casefold(), (number, found[0]))
    return uses


def _bold(page: Page) -> Iterator[tuple[int, str]]:
    """Yield what stands in bold, with its line."""
    for number, line in page.prose():
        yield number, " ".join(BOLD.findall(line))


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
