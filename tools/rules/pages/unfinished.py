"""Nothing of a page or a program waits to be written."""

import re
from collections.abc import Iterator
from functools import cache

from tools import ROOT
from tools.page.book import CODE, Page

NOTE = re.compile(r"\b(TODO|FIXME|XXX|TBD)\b")
TEMPLATE = ROOT / "tools/author/new_chapter/template/page.md"
SHORTEST = 40  # letters: a shorter line, such as one that opens a card, is in others too


def page_problems(page: Page) -> Iterator[str]:
    """Say where a page is still that of `make new-chapter`, or says that it is unfinished."""
    yield from problems(page.path, CODE.sub("", page.text))
    lines = enumerate(page.text.split("\n"), 1)
    left = [number for number, line in lines if line.strip() in template()]
    if left:
        more = ", ".join(map(str, left[1:]))
        yield (
            f"{page.path}:{left[0]}: still the text of the template"
            f"{f', as in line {more}' if more else ''}. Replace it by your own, or remove it."
        )


def problems(path: str, text: str) -> Iterator[str]:
    """Say which lines of a page or a program announce work."""
    for number, line in enumerate(text.split("\n"), 1):
        if found := NOTE.search(line):
            yield f"{path}:{number}: “{found[1]}”. Do it, or remove the line."


@cache
def template() -> frozenset[str]:
    """Return the lines of the template that no other chapter can have by chance."""
    lines = map(str.strip, TEMPLATE.read_text(encoding="utf-8").split("\n"))
    return frozenset(s for s in lines if len(s) >= SHORTEST and "{" not in s and "](" not in s)
