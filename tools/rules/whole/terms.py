"""No term of the glossary stands in the text before the page that introduces it."""

import posixpath
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

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
    read = [page for page in pages if not page.path.startswith(LOOKED_UP)]
    place = {page.path: number for number, page in enumerate(read)}
    entries = list(_entries(glossary))
    find = pattern([word for words, _, _ in entries for word in words])
    bold: dict[str, set[str]] = {}
    for page in read:
        said = "\n".join(words for _, line in page.prose() for words in BOLD.findall(line))
        bold[page.path] = {found[1].casefold() for found in find.finditer(said)}
    homes: dict[str, str] = {}
    for words, home, at in entries:
        homes |= dict.fromkeys((word.casefold() for word in words), home)
        if home not in place:
            yield (
                f"{at}: {words[0]!r} leads to {home or 'nothing'}, which is not read in "
                "order. Link first the page that introduces it."
            )
        elif not any(word.casefold() in bold[home] for word in words):
            yield (
                f"{home}: {words[0]!r} is introduced here, says {at}, but stands nowhere "
                "in bold. Write it in ** ** where it is explained."
            )
    for page in read:
        for word, (number, said) in _words(find, _told(page)).items():
            if place.get(homes[word], 0) > place[page.path]:
                yield (
                    f"{page.path}:{number}: {said!r} is introduced only in {homes[word]}. "
                    "Explain it here and link the glossary here, or use another word."
                )


def _entries(glossary: Page) -> Iterator[tuple[list[str], str, str]]:
    """Yield a term's names, the page that introduces it, and the glossary's line."""
    body = front_matter.body(glossary.text)
    hidden = glossary.text.count("\n") - body.count("\n")
    for entry, following in pairwise([*ENTRY.finditer(body), None]):
        end = following.start() if following else len(body)
        link = LINK.search(body, entry.start("definition"), end)
        home = posixpath.normpath(f"docs/reference/{link['target']}") if link else ""
        number = hidden + body.count("\n", 0, entry.start()) + 1
        words = [n for line in entry["terms"].splitlines() for n in names(plain(line))]
        yield words, home, f"{GLOSSARY}:{number}"


def _words(find: re.Pattern, lines: Iterable[tuple[int, str]]) -> dict[str, tuple]:
    """Return line and spelling of the first use of each term, by its small letters."""
    uses: dict[str, tuple[int, str]] = {}
    for number, line in lines:
        for found in find.finditer(line):
            uses.setdefault(found[1].casefold(), (number, found[0]))
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
