"""Whether a page can show what a program printed."""

import re

from tools.page.shown import unseen

LONGEST_LINE, MOST_LINES = 200, 100
MARKDOWN = re.compile(r"[ \t]*(?:;*-+ ?8 ?< ?-+|`{3,}|~{3,})")


def unfit(text: str) -> str | None:
    """Say what a page cannot show of a text, or would take for its own; None for nothing."""
    if hidden := unseen(text):
        told = "a page cannot show it: print plain text, without colors or \\r"
        return f"line {hidden[0]} of its output has the character {hidden[1]}; {told}"
    for number, line in enumerate(text.split("\n"), 1):
        if MARKDOWN.match(line):
            at = f"line {number} of its output, {line.strip()[:20]!r}, means something to the page"
            return f"{at}. Print it with something before it."
    return None


def problem(printed: str) -> str | None:
    """Say what a page cannot show of all that a program printed, None for nothing."""
    lines = printed.removesuffix("\n").split("\n")
    for number, line in enumerate(lines, 1):
        if len(line) > LONGEST_LINE:
            told = "A phone shows 45: print less, or several lines"
            at = f"line {number} of its output has {len(line)} characters"
            return f"{at}, {LONGEST_LINE} at most. {told}."
        if line.strip() == "...":
            return f"line {number} of its output, '...', means anything. Print something else."
    if len(lines) > MOST_LINES:
        told = "Print what the claim needs and no more"
        return f"prints {len(lines)} lines, {MOST_LINES} at most. {told}."
    return unfit(printed)
