"""Explains each glossary term where a page first uses it."""

import re
from html import escape

ENTRY = re.compile(
    r"^(?P<terms>\S[^\n]*(?:\n\S[^\n]*)*?)\n+:   (?P<definition>[^\n]+)", re.M
)
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
SENTENCE = re.compile(r"(.+?[.!?])(?:\s|$)")
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


def terms(markdown: str) -> dict[str, str]:
    """Return each term of the glossary with the first sentence of its definition."""
    found = {}
    for entry in ENTRY.finditer(FRONT_MATTER.sub("", markdown)):
        text = plain(entry["definition"])
        sentence = match[1] if (match := SENTENCE.match(text)) else text
        for line in entry["terms"].splitlines():
            found[plain(line)] = sentence
    return found


def pattern(words: list[str]) -> re.Pattern:
    """Return what finds the words in prose: whole, longest first, plural too."""
    alternatives = []
    for word in sorted(words, key=len, reverse=True):
        first, rest = re.escape(word[0]), re.escape(word[1:])
        acronym = any(letter.isupper() for letter in word[1:])
        start = first if acronym else f"[{word[0].upper()}{word[0].lower()}]"
        alternatives.append(f"{start}{rest}")
    return re.compile(rf"(?<![\w.-])({'|'.join(alternatives)})(s|es)?(?![\w-])")


def explain(html: str, glossary: dict[str, str]) -> str:
    """Return the page with an `<abbr>` around the first use of each term.

    Args:
        html: a page's content.
        glossary: term to sentence, as `terms` returns it.
    """
    if not glossary:
        return html
    words = pattern(list(glossary))
    meaning = {term.lower(): sentence for term, sentence in glossary.items()}
    used: set[str] = set()

    def abbreviation(match: re.Match) -> str:
        term = match[1].lower()
        if term in used:
            return match[0]
        used.add(term)
        return f'<abbr title="{escape(meaning[term])}" tabindex="0">{match[0]}</abbr>'

    parts = TAG.split(html)
    depth: list[str] = []
    for index, part in enumerate(parts):
        if part.startswith("<"):
            step(depth, part)
        elif part.strip() and not CLOSED.intersection(depth):
            parts[index] = words.sub(abbreviation, part)
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
