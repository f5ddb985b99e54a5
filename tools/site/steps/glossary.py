"""Explains each glossary term where a page first uses it."""

import re
from dataclasses import dataclass
from html import escape

from tools.page import front_matter

ENTRY = re.compile(
    r"^(?P<terms>\S[^\n]*(?:\n\S[^\n]*)*?)\n+:   (?P<definition>[^\n]+)", re.M
)
SENTENCE = re.compile(r"(.+?[.!?])(?:\s|$)")
OTHER_NAME = re.compile(r"^(.*?)\s*\((.+)\)$")
TAG = re.compile(r"(<[^>]+>)")
NAME = re.compile(r"</?([a-zA-Z][\w-]*)")
# Nothing is explained inside these: they are links, code, headings or drawings.
CLOSED = set(
    "a abbr button code figure h1 h2 h3 h4 h5 h6 kbd math pre script style".split()
)
CLOSED |= {"summary", "svg", "template", "th", "title", "dt"}
VOID = set("area base br col embed hr img input link meta source track wbr".split())


def plain(markdown: str) -> str:
    """Return a line of Markdown as plain text."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", markdown)
    return re.sub(r"[`*$]|(?<!\w)_|_(?!\w)", "", text).strip()


@dataclass(frozen=True)
class Meaning:
    """What a term means, in a sentence, and the id of its entry."""

    sentence: str
    anchor: str


def terms(markdown: str) -> dict[str, Meaning]:
    """Return each term of the glossary with the first sentence of its definition."""
    found = {}
    for entry in ENTRY.finditer(front_matter.body(markdown)):
        text = plain(entry["definition"])
        sentence = match[1] if (match := SENTENCE.match(text)) else text
        for line in entry["terms"].splitlines():
            for name in names(plain(line)):
                found[name] = Meaning(sentence, anchor(plain(line)))
    return found


def names(line: str) -> list[str]:
    """Return the names in a line of an entry: `Recurrent network (RNN)` has two."""
    match = OTHER_NAME.match(line)
    return [match[1], match[2]] if match else [line]


def pattern(words: list[str]) -> re.Pattern:
    """Return what finds the words in prose: whole, longest first, plural too."""
    alternatives = []
    for word in sorted(words, key=len, reverse=True):
        first, rest = re.escape(word[0]), re.escape(word[1:])
        acronym = any(letter.isupper() for letter in word[1:])
        start = first if acronym else f"[{word[0].upper()}{word[0].lower()}]"
        alternatives.append(f"{start}{rest}")
    return re.compile(rf"(?<![\w.-])({'|'.join(alternatives)})(s|es)?(?![\w-])")


def anchor(term: str) -> str:
    """Return the id of a term's entry."""
    return "term-" + re.sub(r"\W+", "-", term.lower()).strip("-")


def numbered(html: str) -> str:
    """Return the glossary with an id on each of its terms."""
    return re.sub(
        r"<dt>(.*?)</dt>",
        lambda term: f'<dt id="{anchor(TAG.sub("", term[1]))}">{term[1]}</dt>',
        html,
    )


def explain(html: str, glossary: dict[str, Meaning], page: str) -> str:
    """Return the page with a link on the first use of each term, its meaning as title.

    Args:
        html: a page's content.
        glossary: as `terms` returns it.
        page: the address of the glossary, seen from the page.
    """
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
        where = f"{escape(page)}#{meaning.anchor}"
        title = escape(meaning.sentence)
        return f'<a class="term" href="{where}" title="{title}">{match[0]}</a>'

    parts = TAG.split(html)
    depth: list[str] = []
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
