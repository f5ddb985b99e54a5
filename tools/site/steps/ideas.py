"""The ideas of the notes: which page and which snippet teach each."""

import re
from collections.abc import Callable, Iterable
from html import escape
from typing import NamedTuple

from tools.page import front_matter

IDEA = re.compile(r"^[-*] ([A-Z]\d+) · ([^:\n]+)", re.MULTILINE)
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
ITEM = re.compile(r"<li>\s*(?:<p>)?([A-Z]\d+) · .*?(?=</p>|</li>|\n<ul>)", re.DOTALL)


class Claim(NamedTuple):
    """A page that teaches an idea, and the snippet that shows it there."""

    page: str
    snippet: str | None


def ideas(markdown: str) -> dict[str, str]:
    """Return each idea's id and title from the list of the notes page."""
    return {n: title.strip() for n, title in IDEA.findall(COMMENT.sub("", markdown))}


def claims(pages: Iterable[tuple[str, str]]) -> dict[str, list[Claim]]:
    """Return who claims each idea, from path and Markdown of each page, in order."""
    found: dict[str, list[Claim]] = {}
    for page, markdown in pages:
        for number, snippet in (front_matter.read(markdown).get("ideas") or {}).items():
            found.setdefault(str(number), []).append(Claim(page, snippet))
    return found


def annotate(
    html: str, claimed: dict[str, list[Claim]], link: Callable[[Claim], tuple[str, str]]
) -> str:
    """Return the notes page with links to where each idea is taught after its item."""

    def item(match: re.Match) -> str:
        links = [link(claim) for claim in claimed.get(match[1], [])]
        where = ", ".join(f'<a href="{escape(u)}">{escape(t)}</a>' for u, t in links)
        where = where or '<span class="unwritten">not written yet</span>'
        return f'{match[0].rstrip()} <span class="taught">{where}</span>'

    return ITEM.sub(item, html)
