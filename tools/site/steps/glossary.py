"""Explains each glossary term where a page first uses it."""

import re
from collections.abc import Iterable
from html import escape

from tools.page.glossary import Meaning, anchor, pattern

TAG = re.compile(r"(<[^>]+>)")
NAME = re.compile(r"</?([a-zA-Z][\w-]*)")
# Nothing is explained inside these: they are links, code, headings or drawings.
CLOSED = set("a abbr button code dt figure h1 h2 h3 h4 h5 h6 kbd math pre".split())
CLOSED |= {"script", "style", "summary", "svg", "template", "th", "title"}
VOID = set("area base br col embed hr img input link meta source track wbr".split())


def numbered(html: str) -> str:
    """Return the glossary with an id on each of its terms."""
    named = '<dt id="{}">{}</dt>'.format
    return re.sub(r"<dt>(.*?)</dt>", lambda dt: named(anchor(TAG.sub("", dt[1])), dt[1]), html)


def explain(html: str, known: Iterable[Meaning], page: str) -> str:
    """Return a page with a link to the glossary's address on the first use of each known term."""
    meanings = {meaning.name.casefold(): meaning for meaning in known}
    if not meanings:
        return html
    words = pattern([meaning.name for meaning in meanings.values()])
    used: set[str] = set()

    def link(match: re.Match) -> str:
        meaning = meanings[match[1].casefold()]
        if meaning.anchor in used:
            return match[0]
        used.add(meaning.anchor)
        said = f"{meaning.title}: {meaning.sentence}" if meaning.sense else meaning.sentence
        where = f"{escape(page)}#{meaning.anchor}"
        return f'<a class="term" href="{where}" title="{escape(said)}">{match[0]}</a>'

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
