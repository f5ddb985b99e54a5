"""Whether a page can show what a program printed."""

import re

from tools.page.shown import unseen

LONGEST_LINE, MOST_LINES = 200, 100
MARKDOWN = re.compile(r"[ \t]*(?:;*-+ ?8 ?< ?-+|`{3,}|~{3,})")


def problem(printed: str) -> str | None:
    """Say what a page cannot show of all that a program printed, None for nothing."""
    lines = printed.removesuffix("\n").split("\n")
    if hidden := unseen(printed):
        told = "a page cannot show it: print plain text, without colors or \\r"
        return f"line {hidden[0]} of its output has the character {hidden[1]}; {told}"
    for number, line in enumerate(lines, 1):
        where = f"line {number} of its output"
        if len(line) > LONGEST_LINE:
            told = "A phone shows 45: print less, or several lines"
            return f"{where} has {len(line)} characters, {LONGEST_LINE} at most. {told}."
        if MARKDOWN.match(line) or line.strip() == "...":
            told = "Print it with something before it"
            return f"{where}, {line.strip()[:20]!r}, means something to the page. {told}."
    if len(lines) > MOST_LINES:
        told = "Print what the claim needs and no more"
        return f"prints {len(lines)} lines, {MOST_LINES} at most. {told}."
    return None
