"""Markup that a page would show as something else, or hide in its source."""

import re
from collections.abc import Iterator

from tools.page.book import CODE, Page

BOX = re.compile(r"\s*(?:!!!|\?\?\?\+?)[ \t]+(\w+)")
BOXES = "abstract bug danger example failure info note question quote success tip warning".split()
COMMENT = re.compile(r"<!--(?!-*\s*(?:reckoned|later\s*-->|pytest))")
OWN = re.compile(r"(?:\]\(<?|<)(https?://(?:localhost|127\.0\.0\.1|0\.0\.0\.0)\b[^)>\s]*)")


def problems(page: Page) -> Iterator[str]:
    """Say which boxes, comments and addresses a page should not have."""
    for number, line in page.prose():
        at = f"{page.path}:{number}"
        if (box := BOX.match(line)) and box[1] not in BOXES:
            yield f"{at}: there is no box {box[1]!r}. Take one of {', '.join(BOXES)}."
        if own := OWN.search(line):
            told = "leads each reader to a machine of his own. Write it as `code`."
            yield f"{at}: {own[1]} {told}"
    blocks = {n for f in page.fences for n in range(f.line, f.line + f.code.count("\n") + 2)}
    for number, line in enumerate(page.text.split("\n"), 1):
        if number not in blocks and COMMENT.search(CODE.sub("", line)):
            told = "a comment, which the page's source shows to all. Remove it."
            yield f"{page.path}:{number}: {told}"
