"""The glossary: its entries, each in one sense, and which of them a page means by a word."""

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from tools.page import front_matter

GLOSSARY = "reference/glossary.md"
EVERYDAY = "everyday"  # the sense that every word has besides those of the glossary
ENTRY = re.compile(r"(?m)^(?P<terms>\S.*(?:\n\S.*)*?)\n+:   (?P<definition>.+)")
SENTENCE = re.compile(r"(.+?[.!?])(?:\s|$)")
OTHER_NAME = re.compile(r"^(.*?)\s*\((.+)\)$")
LINK = re.compile(r"\]\((?P<target>[^)#]+)")


class Meaning(NamedTuple):
    """One name in one sense."""

    name: str  # as it is written in prose
    sense: str  # behind the comma, `in memory` of `Stride, in memory`, or nothing
    title: str  # the whole line of the entry
    sentence: str  # the first of its definition
    pages: tuple[str, ...]  # that the entry links; the first introduces the term
    line: int  # of the glossary

    @property
    def home(self) -> str:
        """The page that introduces the term, or nothing."""
        return self.pages[0] if self.pages else ""

    @property
    def anchor(self) -> str:
        """The id of the entry."""
        return anchor(self.title)


def meanings(markdown: str) -> list[Meaning]:
    """Return the names of every entry of the glossary, in its order."""
    body = front_matter.body(markdown)
    hidden = markdown.count("\n") - body.count("\n")
    found = []
    for entry, following in pairwise([*ENTRY.finditer(body), None]):
        end = following.start() if following else len(body)
        links = LINK.finditer(body, entry.start("definition"), end)
        pages = tuple(posixpath.normpath(f"reference/{link['target']}") for link in links)
        sentence = first_sentence(plain(entry["definition"]))
        first = hidden + body.count("\n", 0, entry.start()) + 1
        for number, title in enumerate(map(plain, entry["terms"].splitlines()), first):
            term, _, sense = title.partition(", ")
            names = OTHER_NAME.match(term)  # `Recurrent network (RNN)` has two
            for name in names.groups() if names else [term]:
                found.append(Meaning(name, sense, title, sentence, pages, number))
    return found


def of_words(known: Sequence[Meaning]) -> dict[str, list[Meaning]]:
    """Return the meanings of each word, by its small letters."""
    found: dict[str, list[Meaning]] = {}
    for meaning in known:
        found.setdefault(meaning.name.casefold(), []).append(meaning)
    return found


def meant(
    known: Sequence[Meaning], uri: str, meta: Mapping, order: Sequence[str]
) -> Iterator[tuple[str, list[Meaning]]]:
    """Yield each word with what a page may mean by it: one thing, where that is clear.

    The page's front matter decides; else the sense that the page introduces; else those
    that were introduced before it in the order of the book; else all.
    """
    place = {page: number for number, page in enumerate(order)}
    here, said = place.get(uri, len(place)), asked(meta)
    for word, found in of_words(known).items():
        if EVERYDAY in (meta.get("senses"), said.get(word)):
            yield word, []
        elif word in said:
            yield word, [m for m in found if m.sense.casefold() == said[word]]
        elif len(found) == 1:
            yield word, found
        else:
            own = [m for m in found if m.home == uri]
            before = [m for m in found if place.get(m.home, len(place)) <= here]
            yield word, own if len(own) == 1 else before or found


def asked(meta: Mapping) -> dict[str, str]:
    """Return the sense that a page's front matter gives to words, in small letters."""
    senses = meta.get("senses")
    pairs = senses.items() if isinstance(senses, dict) else ()
    return {str(word).casefold(): str(sense).casefold() for word, sense in pairs}


def plain(markdown: str) -> str:
    """Return a line of Markdown as plain text."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", markdown)
    return re.sub(r"[`*$]|(?<!\w)_|_(?!\w)", "", text).strip()


def first_sentence(text: str) -> str:
    """Return the first sentence of a text, all of it if it has no end."""
    return match[1] if (match := SENTENCE.match(text)) else text


def pattern(words: Sequence[str]) -> re.Pattern:
    """Return what finds the words in prose: whole, longest first, plural too."""
    alternatives = []
    for word in sorted(words, key=len, reverse=True):
        first, rest = word[0], word[1:]
        acronym = rest != rest.lower()
        start = re.escape(first) if acronym else f"[{first.upper()}{first.lower()}]"
        alternatives.append(start + re.escape(rest))
    some = "|".join(alternatives) or "(?!)"
    return re.compile(rf"(?<![\w.-])({some})(s|es)?(?![\w-])")


def anchor(title: str) -> str:
    """Return the id of a term's entry."""
    return "term-" + re.sub(r"\W+", "-", title.lower()).strip("-")
