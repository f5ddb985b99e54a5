"""The ideas of the notes: which page and which snippet teach each."""

import re
from collections.abc import Callable, Iterable
from html import escape
from typing import NamedTuple

from tools.page import front_matter

ITEM = re.compile(r"<li>\s*(?:<p>)?([A-Z]\d+) · .*?(?=</p>|</li>|\n<ul>)", re.DOTALL)


class Claim(NamedTuple):
    """A page that teaches an idea, or also uses it, and the snippet that shows it there."""

    page: str
    snippet: str | None
    also: bool = False


def claims(pages: Iterable[tuple[str, str]]) -> dict[str, list[Claim]]:
    """Return who claims each idea, its teacher first, from path and Markdown of each page."""
    found: dict[str, list[Claim]] = {}
    for page, markdown in pages:
        meta = front_matter.read(markdown)
        for key in ("ideas", "also"):
            for number, snippet in (meta.get(key) or {}).items():
                claim = Claim(page, snippet, key == "also")
                found.setdefault(str(number), []).append(claim)
    return {number: sorted(made, key=lambda c: c.also) for number, made in found.items()}


def annotate(
    html: str, claimed: dict[str, list[Claim]], link: Callable[[Claim], tuple[str, str]]
) -> str:
    """Return the notes page with links to where each idea is taught after its item."""

    def item(match: re.Match) -> str:
        links: dict[bool, list[str]] = {False: [], True: []}
        for claim in claimed.get(match[1], []):
            address, words = map(escape, link(claim))
            links[claim.also].append(f'<a href="{address}">{words}</a>')
        where = ", ".join(links[False]) or '<span class="unwritten">not written yet</span>'
        also = f' <span class="also">also {", ".join(links[True])}</span>' if links[True] else ""
        return f'{match[0].rstrip()} <span class="taught">{where}{also}</span>'

    return ITEM.sub(item, html)
