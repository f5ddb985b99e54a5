"""A snippet with a mistake and its right partner, side by side, line against line."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from html import escape
from pathlib import Path

from tools.page import front_matter
from tools.page.includes import whole
from tools.page.shown import Shown

SIGNS = {"removed": "−", "added": "+"}  # a real minus, which is as wide as the plus
COMMENT = re.compile(r"(?<=\S)\s+# .*")
GAP = '<span class="gap"></span>'
Columns = tuple[list[str], list[str]]


def folds(markdown: str, shown: list[Shown], root: Path) -> dict[str, str]:
    """Return, for the path of a snippet, the folds that compare it with its pairs.

    A fold stands under the partner that the page shows second, so that it spoils nothing.

    Args:
        markdown: the page; its front matter names pairs as `wrong: right`.
        shown: what the page shows, in order.
        root: the folder that holds `snippets/`.
    """
    paths = {item.name: item.path for item in shown if item.is_program}
    order = list(paths)
    found: dict[str, str] = {}
    for pair in (front_matter.read(markdown).get("pairs") or {}).items():
        if set(pair) <= paths.keys():
            first, second = sorted(pair, key=order.index)
            html = fold(root / paths[pair[0]], root / paths[pair[1]], f"{first}.py")
            found[paths[second]] = found.get(paths[second], "") + html
    return found


def fold(wrong: Path, right: Path, other: str) -> str:
    """Return the fold that shows two files as two columns.

    Args:
        wrong: the file on the left.
        right: the file on the right.
        other: the name of the one that the reader is not looking at.
    """
    sides = columns(*(lines(file) for file in (wrong, right)))
    inner = "".join(
        f'<div class="partner"><p>{escape(file.name)}</p>'
        f'<div class="partner-code" tabindex="0" role="group" '
        f'aria-label="{escape(file.name)}, compared"><div>{"".join(side)}</div></div></div>'
        for file, side in zip((wrong, right), sides)
    )
    return (
        f'<details class="compare"><summary>Compare with {escape(other)}</summary>'
        f'<div class="pairs">{inner}</div></details>'
    )


def lines(file: Path) -> list[str]:
    """Return the lines of a snippet as a reader sees them."""
    return whole(file.read_text(encoding="utf-8")).splitlines()


def columns(wrong: list[str], right: list[str]) -> Columns:
    """Return both files as HTML, equal lines at equal height."""
    left_side: list[str] = []
    right_side: list[str] = []
    for same, old, new in pieces(wrong, right):
        left_side += [line(text, "" if same else "removed") for text in old]
        right_side += [line(text, "" if same else "added") for text in new]
        height = max(len(left_side), len(right_side))
        for side in (left_side, right_side):
            side += [GAP] * (height - len(side))
    return left_side, right_side


def pieces(old: list[str], new: list[str]) -> Iterator[tuple[bool, list[str], list[str]]]:
    """Yield stretches of two files: whether they are the same, and the lines of each.

    An empty line stands everywhere, so it alone does not tie two places together.
    Code is the same whatever the comment behind it says.
    """
    codes = ([COMMENT.sub("", text) for text in side] for side in (old, new))
    matcher = SequenceMatcher(lambda code: not code.strip(), *codes, autojunk=False)
    for kind, i, j, k, m in matcher.get_opcodes():
        yield kind == "equal", old[i:j], new[k:m]


def line(text: str, change: str) -> str:
    """Return one line; a changed one has a sign that can be seen and heard."""
    if not change or not text.strip():
        return f"<span>{escape(text, quote=False)}</span>"
    sign = f'<b role="img" aria-label="{change}:">{SIGNS[change]}</b>'
    return f'<span class="{change}">{sign}{escape(text, quote=False)}</span>'
