"""No term of the glossary stands in the text before the page that introduces it."""

import re
from collections.abc import Iterator
from itertools import pairwise

from tools.page.book import LOOKED_UP, Page
from tools.page.glossary import EVERYDAY, Meaning, meanings, meant, of_words, pattern

GLOSSARY = "docs/reference/glossary.md"
BOLD = re.compile(r"\*\*(.+?)\*\*")
# A link leads to its explanation, and a picture's words are for those who cannot see it.
LINKED = re.compile(r"!?\[[^\]]*\]\([^)]*\)")


def problems(glossary: Page, ordered: list[Page]) -> Iterator[str]:
    """Say which terms come too early, are introduced nowhere in bold, or could mean two things."""
    known = meanings(glossary.text)
    find = pattern([meaning.name for meaning in known])
    read = [page for page in ordered if not page.path.startswith(LOOKED_UP)]
    bold = {page.path: _bold(page, find) for page in read}
    yield from _homes(known, bold)
    yield from _sorted(known)
    order = list(dict.fromkeys(page.path.removeprefix("docs/") for page in ordered))
    words = of_words(known)
    for page in ordered:
        uri = page.path.removeprefix("docs/")
        uses = {} if page.path == GLOSSARY else used(page, find)
        after = order[order.index(uri) + 1 :] if page in read else []
        for word, found in meant(known, uri, page.meta, order):
            linked = [m for m in words[word] if uri in m.pages]
            yield from _misled(page.path, word, linked, found)
            number, said = uses.get(word, (0, ""))
            senses = {m.sense for m in found if m.sense}
            if found and number and all(m.home in after for m in found):
                yield f"{page.path}:{number}: {_early(word, said, found, linked)}"
            elif number and len(senses) > 1:
                told = ", ".join(f"“{m.sense}”" for m in found)
                yield (
                    f"{page.path}:{number}: {said!r} has several senses in {GLOSSARY}: "
                    f"{told}. Say in the front matter which one is meant here: "
                    f"{_line(word, found[-1].sense)} If it is none, write `{EVERYDAY}`."
                )
            number = bold.get(page.path, {}).get(word)
            if (
                number
                and found
                and len(senses) < 2
                and not any(m in found for m in linked)
            ):
                yield (
                    f"{page.path}:{number}: **{word}** is explained here too, but "
                    f"{GLOSSARY}:{found[0].line} does not link this page. Link it there; if "
                    "the word means something else here, add an entry that names its sense, "
                    f"`{found[0].name}, of …`."
                )


def _early(word: str, said: str, found: list[Meaning], linked: list[Meaning]) -> str:
    """Return what a page is told that uses a term before the page that introduces it."""
    homes = " and ".join(dict.fromkeys(f"docs/{m.home}" for m in found))
    told = f"{said!r} is introduced only in {homes}. "
    if linked:
        return f"{told}If this page explains it first, link it first in {GLOSSARY}:{linked[0].line}."
    return (
        f"{told}Explain it here and link this page first in {GLOSSARY}:{found[0].line}, or "
        "use another word; if it is no term here, say so in the front matter: "
        f"{_line(word, EVERYDAY)}"
    )


def _misled(
    path: str, word: str, linked: list[Meaning], found: list[Meaning]
) -> Iterator[str]:
    """Say which entries lead to a page that means something else by the word."""
    for meaning in linked:
        entry = f"{GLOSSARY}:{meaning.line}: {meaning.title!r} leads to {path}"
        if not found:
            yield f"{entry}, which calls the word `{EVERYDAY}`. Remove one of the two."
        elif meaning not in found:
            other = f"“{found[0].sense}” by {word!r}"
            yield f"{entry}, which means {other}. Link it in {GLOSSARY}:{found[0].line}."


def _line(word: str, sense: str) -> str:
    """Return what a page says in its front matter."""
    return f"`senses: {{{word}: {sense}}}`."


def used(page: Page, find: re.Pattern) -> dict[str, tuple[int, str]]:
    """Return line and spelling of the first use of each term that a reader has to understand."""
    uses: dict[str, tuple[int, str]] = {}
    for number, line in _told(page):
        for found in find.finditer(line):
            uses.setdefault(found[1].casefold(), (number, found[0]))
    return uses


def _homes(known: list[Meaning], bold: dict[str, dict[str, int]]) -> Iterator[str]:
    """Say which terms the page that should introduce them does not have in bold."""
    entries: dict[tuple, list[Meaning]] = {}
    for meaning in known:
        entries.setdefault((meaning.pages, meaning.sentence), []).append(meaning)
    for names in entries.values():
        first, home = names[0], f"docs/{names[0].home}"
        at = f"{GLOSSARY}:{first.line}"
        if home not in bold:
            yield (
                f"{at}: {first.name!r} leads to {home if first.home else 'nothing'}, which is "
                "not read in order. Link first the page that introduces it."
            )
        elif not any(m.name.casefold() in bold[home] for m in names):
            yield (
                f"{home}: {first.name!r} is introduced here, says {at}, but stands nowhere "
                "in bold. Write it in ** ** where it is explained."
            )


def _sorted(known: list[Meaning]) -> Iterator[str]:
    """Say which entry comes before one that the alphabet has first."""
    entries = {(m.pages, m.sentence): m for m in reversed(known)}
    for one, two in pairwise(sorted(entries.values(), key=lambda m: m.line)):
        if _word(two) < _word(one):
            told = f"comes after {one.title!r}. Sort it in, so that it is found."
            yield f"{GLOSSARY}:{two.line}: {two.title!r} {told}"


def _word(meaning: Meaning) -> str:
    """Return what an entry is sorted by: its title, the sense left out."""
    return meaning.title.partition(", ")[0].casefold()


def _bold(page: Page, find: re.Pattern) -> dict[str, int]:
    """Return the terms in bold words of a page, with the line where one stands alone."""
    bold: dict[str, int] = {}
    for number, line in page.prose():
        for words in BOLD.findall(line):
            alone = find.fullmatch(words.strip(" .,:;"))
            for found in find.finditer(words):
                word = found[1].casefold()
                bold[word] = bold.get(word) or (number if alone else 0)
    return bold


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
