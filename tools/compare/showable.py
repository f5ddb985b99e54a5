"""Whether a page can show what a program printed."""

import re
import unicodedata

LONGEST_LINE, MOST_LINES = 200, 100
SPLITS = "\u2028\u2029"  # a browser and Python end a line there
MARKDOWN = re.compile(r"[ \t]*(?:;*-+ ?8 ?< ?-+|`{3,}|~{3,})")


def problem(printed: str) -> str | None:
    """Say what a page cannot show of all that a program printed, None for nothing."""
    lines = printed.removesuffix("\n").split("\n")
    for number, line in enumerate(lines, 1):
        where = f"line {number} of its output"
        for character in line:
            control = unicodedata.category(character) == "Cc" and character != "\t"
            if control or character in SPLITS:
                name = unicodedata.name(character, "") or f"U+{ord(character):04X}"
                told = "a page cannot show it: print plain text, without colors or \\r"
                return f"{where} has the control character {name}; {told}"
        if len(line) > LONGEST_LINE:
            told = "A phone shows 45: print less, or several lines"
            return f"{where} has {len(line)} characters, {LONGEST_LINE} at most. {told}."
        if MARKDOWN.match(line):
            told = "Print it with something before it"
            return f"{where}, {line.strip()[:20]!r}, means something to the page. {told}."
    if len(lines) > MOST_LINES:
        told = "Print what the claim needs and no more"
        return f"prints {len(lines)} lines, {MOST_LINES} at most. {told}."
    return None
