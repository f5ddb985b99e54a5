"""Plan what has to be run for a page: one block after the other."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from pytest_codeblocks import extract_from_buffer

from tools.page.exercise import starter_of
from tools.page.fences import Fence, fences
from tools.page.includes import LOOKS_LIKE_INCLUDE, expand, includes
from tools.page.shown import KINDS, TABLE, rows, shown, unproven

FORM = '--8<-- "snippets/part/chapter/name.py"'
COMMENTED = "every block of the book is run, as it is: remove this comment"
UNCLOSED = "this block is never closed: write ``` on a line of its own below it"
ASTRAY = (
    "a fence and an include stand on lines of their own: write ```python alone, "
    f"{FORM} below it, and ``` in the same column"
)
COMMENT = re.compile(r"^[ \t]*<!--[-\s]*pytest", re.MULTILINE)


@dataclass(frozen=True)
class Block:
    """One block of a page: the program to run, or what keeps it from being run."""

    line: int
    program: Path | None = None
    problem: str | None = None
    lost: tuple[Path, str] | None = None  # an output that it has to write, and what to say

    @property
    def name(self) -> str:
        """The block's test name, as pytest-codeblocks gives it, with its program."""
        return f"line {self.line}" + (f" {self.program.stem}" if self.program else "")


def plan(path: Path, root: Path) -> Iterator[Block]:
    """Yield the blocks of a page in order; each program only where it is first shown."""
    page = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
    data = path.read_bytes()

    def refused(line: int, why: str) -> Block:
        return Block(line, problem=f"{page}:{line}: {why}")

    try:
        text = "\n".join(re.split("\r\n|\r|\n", data.decode("utf-8")))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        yield refused(line, "not UTF-8: save the page as UTF-8")
        return
    if text.startswith("\ufeff"):
        yield refused(1, "begins with a byte order mark: save the page as UTF-8 without one")
    for comment in COMMENT.finditer(text):
        yield refused(text.count("\n", 0, comment.start()) + 1, COMMENTED)
    found = list(fences(text))
    if found and not found[-1].closed:
        yield refused(found[-1].line, UNCLOSED)
        return
    for line, why in _astray(found, text.split("\n")):
        yield refused(line, why)
    extracted = _extracted(COMMENT.sub(lambda hit: hit[0].removesuffix("pytest"), text))
    blocks: dict[Path | Fence, Block] = {}
    for fence in found:
        try:
            program = _program(fence, extracted.get(fence.line), page, root)
        except ValueError as error:
            why = str(error)
            placed = why.startswith((f"{page}:", "mkdocs.yml:"))
            here = refused(fence.line, why)
            blocks[fence] = Block(fence.line, problem=why) if placed else here
            continue
        if program and program not in blocks:
            blocks[program] = Block(fence.line, program)
    ran = {program.parent for program in blocks if isinstance(program, Path)}
    for fence, item in zip(found, map(shown, found)):
        if item and item.is_part and root / item.project not in ran:
            told = f"nothing runs {item.path}: show a transcript, {item.project}/….console"
            blocks.setdefault(fence, refused(fence.line, told))
    for fence in [fence for fence in blocks if isinstance(fence, Fence)]:
        item = shown(fence)
        output = root / item.path if item and item.is_output else root
        writer = output.with_name(f"{item.name}.py") if not output.exists() else None
        if writer in blocks:  # it writes what is not there yet
            blocks[writer] = replace(blocks[writer], lost=(output, blocks.pop(fence).problem))
    yield from blocks.values()


def _astray(found: list[Fence], lines: list[str]) -> Iterator[tuple[int, str]]:
    """Yield line and fault of what stands in no fence, or below a program that is not its own."""
    spans = [range(fence.line, fence.line + fence.code.count("\n") + 2) for fence in found]
    inside = set().union(*spans)
    for number, line in enumerate(lines, 1):
        include = LOOKS_LIKE_INCLUDE.match(line.lstrip(" \t;"))
        if number not in inside and (include or "```" in line):
            yield number, ASTRAY
    for span, pair in zip(spans, pairwise(found)):
        one, two = map(shown, pair)
        near = not "".join(lines[span.stop - 1 : pair[1].line - 1]).strip()
        if near and one and two and one.is_program and two.is_output and not two.is_of(one):
            told = "put a sentence between them"
            yield pair[1].line, f"{two.path} is not what {one.path} printed: {told}"


def _extracted(text: str) -> dict[int, str]:
    """Let pytest-codeblocks read a page: the code of each block by its line."""
    try:
        found = extract_from_buffer(io.StringIO(text), text.count("\n") + 10)
    except RuntimeError:  # for it, some block is never closed
        return {}
    return {block.lineno: block.code for block in found}


def _program(fence: Fence, code: str | None, page: str, root: Path) -> Path | None:
    """Return the program that a fence shows, None for no Python; a ValueError says why not."""
    if fence.info not in KINDS or fence.mark[0] != "`":
        raise ValueError(
            f"a fence that opens with {fence.mark}{fence.info} is never run: open it with "
            "```python, with ```text for what a program printed, with ```console for commands"
        )
    python = fence.lang == "python"
    if python and code != fence.code:
        raise ValueError(
            "where this block begins or ends can be read in two ways: close it with as "
            "many ` as open it, in the same column"
        )
    text = expand(fence.code.rstrip("\n"), root, page, fence.line + 1)
    if not python:
        if why := unproven(fence):
            raise ValueError(why)
        if fence.lang == TABLE:
            rows(text)
        item = shown(fence)
        return root / item.path if item and item.is_transcript else None
    item = shown(fence)
    if item is None:
        why = "has code of its own" if fence.code.strip() else "is empty"
        why = "is not one include alone" if includes(fence.code) else why
        raise ValueError(
            f"{why}: a block of Python is one line, {FORM}. Move the code into a file "
            "there and include that"
        )
    if (item.region or "a")[0].isdigit():
        told = "names lines by their numbers, which move: mark them"
        raise ValueError(f"{told} with # --8<-- [start:name] and # --8<-- [end:name]")
    name, path = item.path, root / item.path
    if path.suffix != ".py" or not path.is_relative_to(root / "snippets"):
        raise ValueError(f"{name} is no .py file under snippets/: show it as ```text")
    if name != path.relative_to(root).as_posix() or name.endswith(".wrong.py"):
        raise ValueError(f"{name} is not what a page shows: write {FORM}")
    if item.is_part:
        return None
    return starter_of(path) if path.parent.name == "exercises" else path
