"""A page says its title and description, and its headings form an outline."""

import re
from collections.abc import Iterator

from tools.page import front_matter
from tools.page.book import Page
from tools.page.glossary import plain

# Search engines show about as much of a description.
SHORTEST, LONGEST = 50, 160
KEYS = {"title", "description", "ideas", "also", "senses", "pairs", "moved", "hide", "jupyter"}
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
    for key in page.meta.keys() - KEYS:
        told = f"Write one of {', '.join(sorted(KEYS))}, or remove the line."
        yield f"{page.path}:{page.line_of(f'{key}:')}: nothing reads {key!r}. {told}"
    length = len(str(page.meta.get("description") or ""))
    if length and not SHORTEST <= length <= LONGEST:
        yield (
            f"{page.path}:{page.line_of('description:')}: the description has {length} "
            f"characters. Say it in {SHORTEST} to {LONGEST}."
        )
    title = str(page.meta.get("title") or "").strip()
    heads = [(n, words) for n, level, words in page.headings() if level == 1]
    if title and not heads:
        yield f"{page.path}:1: has no heading of its own. Begin its text with `# {title}`."
    for number, words in heads[:1]:
        if title and plain(words) != plain(title):
            told = f"is not {title!r}, as the front matter says. Give both one name."
            yield f"{page.path}:{number}: the heading {words!r} {told}"
    levels = [1]
    for number, level, words in page.headings():
        at, most = f"{page.path}:{number}", "#" * (levels[-1] + 1)
        if level == 1 and 1 in levels[1:]:
            yield f"{at}: a second H1. Use ## here."
        if level > len(most):
            yield f"{at}: the heading {words!r} skips a level. Use {most}."
        levels.append(level)
    for number, line in page.prose():
        if found := FILLER.search(line):
            yield f"{page.path}:{number}: “{found[1]}” adds nothing. Leave the word out."
