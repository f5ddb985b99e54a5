"""A snippet with a mistake and its right partner, compared line by line."""

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


def folds(markdown: str, shown: list[Shown], root: Path) -> dict[str, str]:
    """Return the folds that compare pairs, each under the partner that the page shows second.

    Of a mistake that the page keeps folded, what differs stands in sight under the right one.
    """
    programs = {item.name: item for item in shown if item.is_program}
    paths = {name: item.path for name, item in programs.items()}
    order = list(paths)
    found: dict[str, str] = {}
    for pair in (front_matter.read(markdown).get("pairs") or {}).items():
        if set(pair) <= paths.keys():
            wrong, right = pair
            if programs[wrong].fence.indent:
                html = changes(*(root / paths[name] for name in pair))
                found[paths[right]] = found.get(paths[right], "") + html
                continue
            first, second = sorted(pair, key=order.index)
            html = fold(*(root / paths[name] for name in pair), f"{first}.py")
            found[paths[second]] = found.get(paths[second], "") + html
    return found


def changes(wrong: Path, right: Path) -> str:
    """Return the lines in which two files differ, below their captions."""
    inner = ""
    for same, *texts in pieces(*(_lines(file)[1:] for file in (wrong, right))):
        sides = [] if same else zip(texts, SIGNS)
        made = "".join(line(text, change) for lines, change in sides for text in lines)
        inner += f"<div>{made}</div>" if made else ""
    name = escape(wrong.name)
    label = f'tabindex="0" role="group" aria-label="The lines in which {name} differs"'
    told = f"<p>In <code>{name}</code>, which is wrong, these lines differ:</p>"
    return f'<div class="changes">{told}<div class="partner-code" {label}>{inner}</div></div>'


def fold(wrong: Path, right: Path, other: str) -> str:
    """Return the fold that shows two files as two columns; the reader looks at one."""
    inner = ""
    for file, side in zip((wrong, right), columns(*map(_lines, (wrong, right)))):
        name = escape(file.name)
        label = f'tabindex="0" role="group" aria-label="{name}, compared"'
        code = f'<div class="partner-code" {label}><div>{"".join(side)}</div></div>'
        inner += f'<div class="partner"><p>{name}</p>{code}</div>'
    summary, both = f"Compare with {escape(other)}", f'<div class="pairs">{inner}</div>'
    return f'<details class="compare"><summary>{summary}</summary>{both}</details>'


def _lines(file: Path) -> list[str]:
    """Return the lines of a program as a reader copies it."""
    return whole(file.read_text(encoding="utf-8")).splitlines()


def columns(wrong: list[str], right: list[str]) -> tuple[list[str], list[str]]:
    """Return both files as HTML, equal lines at equal height."""
    sides: tuple[list[str], list[str]] = ([], [])
    for same, *texts in pieces(wrong, right):
        height = max(map(len, texts))
        for side, lines, change in zip(sides, texts, SIGNS):
            side += [line(text, "" if same else change) for text in lines]
            side += [GAP] * (height - len(lines))
    return sides


def pieces(old: list[str], new: list[str]) -> Iterator[tuple[bool, list[str], list[str]]]:
    """Yield stretches of two files: whether they are the same, and the lines of each.

    Neither a comment behind code nor an empty line counts.
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
