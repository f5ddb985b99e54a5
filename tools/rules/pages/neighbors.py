"""What a page says of the chapter before or after it is so, and the build says the rest."""

import posixpath
import re
from collections.abc import Iterator

from tools.page.book import LOOKED_UP, Page
from tools.rules.pages.links import LINK

AFTER = re.compile(
    r"\bthe \[?(?:next|following) (?:chapter|page|lab)\b|\bcomes? next\b", re.I
)
BEFORE = re.compile(
    r"\bthe \[?(?:last|previous|preceding) (?:chapter|page|lab)\b", re.I
)
NEXT = re.compile(r"(?:what (?:is|comes) )?next\W*", re.I)
ENDS = re.compile(r"\bthe book ends\b", re.I)
BUILT = (
    "The build writes below each chapter which one is next, from the nav of mkdocs.yml"
)


def problems(ordered: list[Page]) -> Iterator[str]:
    """Say which sentences name a neighbor and do not link it.

    Args:
        ordered: the pages of the book, in the order of reading.
    """
    read = [page for page in ordered if not page.path.startswith(LOOKED_UP)]
    paths = ["", *(page.path for page in read), ""]
    for page, before, after in zip(read, paths, paths[2:]):
        for number, _, words in page.headings():
            if NEXT.fullmatch(words):
                yield (
                    f"{page.path}:{number}: a section {words!r}. {BUILT}: remove the "
                    "section, or give it a heading of its own."
                )
        for number, line in page.prose():
            at, linked = f"{page.path}:{number}", [*_linked(page, line)]
            if ENDS.search(line):
                yield f"{at}: {BUILT}, and where the book ends: remove this sentence."
            for found, path in (
                (AFTER.search(line), after),
                (BEFORE.search(line), before),
            ):
                named = found and ("comes" not in found[0].lower() or linked)
                if named and path not in linked:
                    which = (
                        f"that is {path}. Link it"
                        if path
                        else "there is none. Reword it"
                    )
                    yield f"{at}: “{found[0]}”, but by the nav of mkdocs.yml {which}."


def _linked(page: Page, line: str) -> Iterator[str]:
    """Yield the pages that a line links."""
    for found in LINK.finditer(line):
        path = found["target"].partition("#")[0]
        if path.endswith((".md", ".py")):
            yield posixpath.normpath(posixpath.join(posixpath.dirname(page.path), path))
