"""Explains each glossary term where a page first uses it."""

import re
from html import escape
from typing import NamedTuple

from tools.page import front_matter

ENTRY = re.compile(r"(?m)^(?P<terms>\S.*(?:\n\S.*)*?)\n+:   (?P<definition>.+)")
SENTENCE = re.compile(r"(.+?[.!?])(?:\s|$)")
OTHER_NAME = re.compile(r"^(.*?)\s*\((.+)\)$")
TAG = re.compile(r"(<[^>]+>)")
NAME = re.compile(r"</?([a-zA-Z][\w-]*)")
# Nothing is explained inside these: they are links, code, headings or drawings.
CLOSED = set("a abbr button code dt figure h1 h2 h3 h4 h5 h6 kbd math pre".split())
CLOSED |= {"script", "style", "summary", "svg", "template", "th", "title"}
VOID = set("area base br col embed hr img input link meta source track wbr".split())


def plain(markdown: str) -> str:
    """Return a line of Markdown as plain text."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", markdown)
    return re.sub(r"[`*$]|(?<!\w)_|_(?!\w)", "", text).strip()


def first_sentence(text: str) -> str:
    """Return the first sentence of a text, all of it if it has no end."""
    return match[1] if (match := SENTENCE.match(text)) else text


class Meaning(NamedTuple):
    """What a term means, in a sentence, and the id of its entry."""

    sentence: str
    anchor: str


def terms(markdown: str) -> dict[str, Meaning]:
    """Return each term of the glossary with the first sentence of its definition."""
    found = {}
    for entry in ENTRY.finditer(front_matter.body(markdown)):
        sentence = first_sentence(plain(entry["definition"]))
        for line in map(plain, entry["terms"].splitlines()):
            found |= dict.fromkeys(names(line), Meaning(sentence, anchor(line)))
    return found


def names(line: str) -> list[str]:
    """Return the names in a line of an entry: `Recurrent network (RNN)` has two."""
    return [*match.groups()] if (match := OTHER_NAME.match(line)) else [line]


def pattern(words: list[str]) -> re.Pattern:
    """Return what finds the words in prose: whole, longest first, plural too."""
    alternatives = []
    for word in sorted(words, key=len, reverse=True):
        first, rest = word[0], word[1:]
        acronym = rest != rest.lower()
        start = re.escape(first) if acronym else f"[{first.upper()}{first.lower()}]"
        alternatives.append(start + re.escape(rest))
    return re.compile(rf"(?<![\w.-])({'|'.join(alternatives)})(s|es)?(?![\w-])")


def anchor(term: str) -> str:
    """Return the id of a term's entry."""
    return "term-" + re.sub(r"\W+", "-", term.lower()).strip("-")


def numbered(html: str) -> str:
    """Return the glossary with an id on each of its terms."""

    def term(match: re.Match) -> str:
        return f'<dt id="{anchor(TAG.sub("", match[1]))}">{match[1]}</dt>'

    return re.sub(r"<dt>(.*?)</dt>", term, html)


def explain(html: str, glossary: dict[str, Meaning], page: str) -> str:
    """Return a page with a link to the glossary on the first use of each term."""
    if not glossary:
        return html
    words = pattern(list(glossary))
    meanings = {term.lower(): meaning for term, meaning in glossary.items()}
    used: set[str] = set()

    def link(match: re.Match) -> str:
        meaning = meanings[match[1].lower()]
        if meaning.anchor in used:
            return match[0]
        used.add(meaning.anchor)
        where, title = f"{escape(page)}#{meaning.anchor}", escape(meaning.sentence)
        return f'<a class="term" href="{where}" title="{title}">{match[0]}</a>'

    parts, depth = TAG.split(html), []
    for index, part in enumerate(parts):
        if part.startswith("<"):
            step(depth, part)
        elif part.strip() and not CLOSED.intersection(depth):
            parts[index] = words.sub(link, part)
    return "".join(parts)


def step(depth: list[str], tag: str) -> None:
    """Enter or leave the element that a tag opens or closes."""
    if not (name := NAME.match(tag)) or name[1].lower() in VOID or tag.endswith("/>"):
        return
    element = name[1].lower()
    if not tag.startswith("</"):
        depth.append(element)
    elif element in depth:
        while depth.pop() != element:
            pass
