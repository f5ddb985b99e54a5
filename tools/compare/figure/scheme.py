"""Whether the lines and words of a figure can be seen on a light page and on a dark one."""

import re

from tools.compare.figure.difference import marks
from tools.run.drawing import ON_PICTURES, PAPERS

LEAST = 3.0  # contrast that WCAG asks of what a picture draws
REMEDY = "Leave the color out, or use C0 to C5, which follow the page"


def problem(svg: str) -> str | None:
    """Say which line or word of a cleaned figure can hardly be seen, None for none."""
    found = list(marks(svg))
    known = ON_PICTURES if any(mark.kind == "image" for mark in found) else ()
    for mark in found:
        color = mark.look.get("fill" if mark.kind == "text" else "stroke", "")
        if color in known or not re.fullmatch("#[0-9a-f]{6}", color):
            continue  # it follows the page
        for scheme, paper in PAPERS.items():
            dark, bright = sorted(map(_luminance, (color, paper)))
            if (bright + 0.05) / (dark + 0.05) < LEAST:
                return f"{mark} in {color} can hardly be seen on a {scheme} page. {REMEDY}"
    return None


def _luminance(color: str) -> float:
    """Return the relative luminance of a color, as WCAG 2 defines it."""
    parts = [c / 255 for c in bytes.fromhex(color[1:])]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
