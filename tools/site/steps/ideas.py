"""The ideas of the notes: which page and which snippet teach each."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape

from tools.page import front_matter

IDEA = re.compile(r"^[-*] ([A-Z]\d+) · ([^:\n]+)", re.MULTILINE)
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
ITEM = re.compile(r"<li>\s*(?:<p>)?([A-Z]\d+) · .*?(?=</p>|</li>|\n<ul>)", re.DOTALL)


@dataclass(frozen=True)
class Claim:
    """A page that teaches an idea, and the snippet that shows it there."""

    page: str
    snippet: str | None


def ideas(markdown: str) -> dict[str, str]:
    """Return each idea's id and title from the list of the notes page."""
    found = IDEA.findall(COMMENT.sub("", markdown))
    return {number: title.strip() for number, title in found}


def claims(pages: Iterable[tuple[str, str]]) -> dict[str, list[Claim]]:
    """Return who claims each idea.

    Args:
        pages: path and Markdown of each page, in the order of the book.
    """
    found: dict[str, list[Claim]] = {}
    for page, markdown in pages:
        claimed = front_matter.read(markdown).get("ideas") or {}
        for number, snippet in claimed.items():
            found.setdefault(str(number), []).append(Claim(page, snippet))
    return found


def annotate(
    html: str, claimed: dict[str, list[Claim]], link: Callable[[Claim], tuple[str, str]]
) -> str:
    """Return the notes page with where each idea is taught after its item.

    Args:
        html: the page's content, one list item per idea.
        claimed: as `claims` returns it.
        link: gives the address and the words of a claim's link.
    """

    def item(match: re.Match) -> str:
        links = [link(claim) for claim in claimed.get(match[1], [])]
        where = ", ".join(f'<a href="{escape(u)}">{escape(t)}</a>' for u, t in links)
        where = where or '<span class="unwritten">not written yet</span>'
        return f'{match[0].rstrip()} <span class="taught">{where}</span>'

    return ITEM.sub(item, html)
