"""How long a page takes: what a reader sees of it without opening a fold."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import jupytext

from tools.page import book, front_matter
from tools.page.fences import Fence, fences
from tools.page.includes import IncludeError, expand, parts
from tools.page.shown import all_shown, shown

WORDS, LINES = 200, 12  # of prose and of code, read in a minute
FOLD = re.compile(r"^( *)\?\?\?(?!\+)")
# Of a picture the caption is read, of a link the words, of a comment and a tag nothing.
PICTURE = re.compile(r'!\[[^\]]*\]\([^)"]*(?:"([^"]*)")?[^)]*\)')
UNSEEN = re.compile(r"<!--.*?-->|<[^>]+>|\]\([^)]*\)", re.DOTALL)
WORD = re.compile(r"[^\W_]")


@dataclass(frozen=True)
class Length:
    """What a reader sees of a page, and what the page has altogether."""

    words: int  # of prose in sight
    lines: int  # of code in sight; outputs, exercises and lines that draw do not count
    programs: int
    exercises: int

    @property
    def minutes(self) -> int:
        """How long it takes to read what is in sight."""
        return math.ceil(self.words / WORDS + self.lines / LINES)


def of(uri: str, root: Path) -> Length:
    """Measure a page."""
    text = (root / "docs" / uri).read_text(encoding="utf-8", errors="replace")
    lab = uri.endswith(".py")
    page = book.prose(text) if lab else text
    prose: list[str] = []
    cells = jupytext.reads(text, fmt="py:percent").cells if lab else []
    lines = sum(it.source.count("\n") + 1 for it in cells if it.cell_type == "code")
    for piece in in_sight(front_matter.body(page)):
        if isinstance(piece, str):
            prose.append(piece)
        else:
            lines += _lines(piece, root)
    words = UNSEEN.sub(" ", PICTURE.sub(r"\1", "\n".join(prose))).split()
    items = all_shown(page)
    programs = {item.path for item in items if item.is_program}
    exercises = {item.path for item in items if item.is_exercise and not item.is_output}
    read = sum(1 for word in words if WORD.search(word))
    return Length(read, lines, len(programs), len(exercises))


def in_sight(text: str) -> Iterator[str | Fence]:
    """Yield the lines of prose and the fences of a page that no fold hides."""
    found = {fence.line: fence for fence in fences(text)}
    fold, skip = None, 0
    for number, line in enumerate(text.split("\n"), 1):
        fence = found.get(number)
        if number <= skip:
            continue
        skip = number + fence.code.count("\n") + fence.closed if fence else 0
        indent = len(line) - len(line.lstrip())
        if fold is not None and (not line.strip() or indent > fold):
            continue
        opened = FOLD.match(line)
        fold = len(opened[1]) if opened else None
        if not opened:
            yield fence or line


def _lines(fence: Fence, root: Path) -> int:
    """Count the lines of code that a fence shows; none of an output or an exercise."""
    item = shown(fence)
    if item and not item.is_program and not item.is_part:
        return 0
    try:
        text = expand(fence.code.rstrip("\n"), root)
    except IncludeError:
        return 0
    return parts(f"{text}\n")[0].count("\n")
