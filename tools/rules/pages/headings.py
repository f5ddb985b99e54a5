"""A page says its title and description, and its headings form an outline."""

import re
from collections.abc import Iterator

from tools.page import front_matter
from tools.page.book import Page

# Search engines show about as much of a description.
DESCRIPTION = range(50, 161)
FILLER = re.compile(r"\b(simply|just|obviously|trivially|merely)\b", re.IGNORECASE)


def problems(page: Page) -> Iterator[str]:
    """Say what is wrong with a page's front matter, headings and words."""
    if "\ufffd" in page.text:
        at = page.line_of("\ufffd")
        yield f"{page.path}:{at}: a character that is not UTF-8. Save the file as UTF-8."
    if why := front_matter.problem(page.text):
        yield (
            f"{page.path}:1: {why}. Begin the page with\n"
            "    ---\n    title: …\n    description: One sentence.\n    ---"
        )
    for key in ("title", "description"):
        if page.meta and not str(page.meta.get(key) or "").strip():
            yield f"{page.path}:1: the front matter has no {key}. Add `{key}: …`."
    length = len(str(page.meta.get("description") or ""))
    if length and length not in DESCRIPTION:
        yield (
            f"{page.path}:{page.line_of('description:')}: the description has {length} "
            f"characters. Say it in {DESCRIPTION.start} to {DESCRIPTION.stop - 1}."
        )
    yield from _outline(page)
    for number, line in page.prose():
        if found := FILLER.search(line):
            yield f"{page.path}:{number}: “{found[1]}” adds nothing. Leave the word out."


def _outline(page: Page) -> Iterator[str]:
    """Say which headings break the outline."""
    previous = 1
    firsts = 0
    for number, level, words in page.headings():
        firsts += level == 1
        if level == 1 and firsts > 1:
            yield f"{page.path}:{number}: a second H1. Use ## here."
        if level > previous + 1:
            yield (
                f"{page.path}:{number}: the heading {words!r} skips a level. "
                f"Use {'#' * (previous + 1)}."
            )
        previous = level
