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

SHELLS = {"sh", "bash", "shell", "zsh", "powershell", "cmd", "bat"}
FORM = '--8<-- "snippets/part/chapter/name.py"'
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
    """Yield the blocks of a page in order; each program only where it is first shown.

    Args:
        path: the page.
        root: the book's root.
    """
    page = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
    data = path.read_bytes()
    try:
        text = "\n".join(re.split("\r\n|\r|\n", data.decode("utf-8")))
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        yield Block(line, problem=f"{page}:{line}: not UTF-8: save the page as UTF-8")
        return
    if text.startswith("\ufeff"):
        why = "begins with a byte order mark: save the page as UTF-8 without one"
        yield Block(1, problem=f"{page}:1: {why}")
    for comment in COMMENT.finditer(text):
        line = text.count("\n", 0, comment.start()) + 1
        why = "every block of the book is run, as it is: remove this comment"
        yield Block(line, problem=f"{page}:{line}: {why}")
    found = list(fences(text))
    if (last := found[-1] if found else None) and not last.closed:
        why = "this block is never closed: write ``` on a line of its own below it"
        yield Block(last.line, problem=f"{page}:{last.line}: {why}")
        return
    yield from _astray(found, text.split("\n"), page)
    extracted = _extracted(COMMENT.sub(lambda hit: hit[0].removesuffix("pytest"), text))
    blocks: dict[Path | Fence, Block] = {}
    for fence in found:
        try:
            program = _program(fence, extracted.get(fence.line), page, root)
        except ValueError as error:
            why = str(error)
            told = why if why.startswith((f"{page}:", "mkdocs.yml:")) else ""
            blocks[fence] = Block(fence.line, problem=told or f"{page}:{fence.line}: {why}")
            continue
        if program and program not in blocks:
            blocks[program] = Block(fence.line, program)
    for fence in [fence for fence in blocks if isinstance(fence, Fence)]:
        if (writer := _writer(fence, root)) in blocks:
            lost = root / shown(fence).path, blocks.pop(fence).problem
            blocks[writer] = replace(blocks[writer], lost=lost)
    yield from blocks.values()


def _writer(fence: Fence, root: Path) -> Path | None:
    """Return the program that writes what a fence shows, where that is not there yet."""
    if not (item := shown(fence)) or not item.is_output or (root / item.path).exists():
        return None
    return (root / item.path).with_name(f"{item.name}.py")


def _astray(found: list[Fence], lines: list[str], page: str) -> Iterator[Block]:
    """Yield what stands in no fence, or below a program that is not its own."""
    spans = [range(fence.line, fence.line + fence.code.count("\n") + 2) for fence in found]
    inside = set().union(*spans)
    for number, line in enumerate(lines, 1):
        include = LOOKS_LIKE_INCLUDE.match(line.lstrip(" \t;"))
        if number not in inside and (include or "```" in line):
            why = "a fence and an include stand on lines of their own"
            told = f"write ```python alone, {FORM} below it, and ``` in the same column"
            yield Block(number, problem=f"{page}:{number}: {why}: {told}")
    for span, pair in zip(spans, pairwise(found)):
        one, two = map(shown, pair)
        near = not "".join(lines[span.stop - 1 : pair[1].line - 1]).strip()
        if near and one and two and one.is_program and two.is_output and not two.is_of(one):
            why = f"{two.path} is not what {one.path} printed: put a sentence between them"
            yield Block(pair[1].line, problem=f"{page}:{pair[1].line}: {why}")


def _extracted(text: str) -> dict[int, str]:
    """Let pytest-codeblocks read a page: the code of each block by its line."""
    try:
        found = extract_from_buffer(io.StringIO(text), text.count("\n") + 10)
    except RuntimeError:  # for it, some block is never closed
        return {}
    return {block.lineno: block.code for block in found}


def _program(fence: Fence, code: str | None, page: str, root: Path) -> Path | None:
    """Return the program that a fence shows, None for one that shows no Python.

    The code is what pytest-codeblocks read there, if anything.

    Raises:
        ValueError: it can't be run as it is written; the message says what to do.
    """
    if fence.lang.lower() in SHELLS:
        told = "is never run: write ```console and put $ before each command"
        raise ValueError(f"a block `{fence.lang}` {told}")
    if fence.info not in KINDS or fence.mark[0] != "`":
        raise ValueError(
            f"a fence that opens with {fence.mark}{fence.info} is never run: open it with "
            "```python, or with ```text when it is what a program printed"
        )
    if fence.lang != "python":
        text = expand(fence.code.rstrip("\n"), root, page, fence.line + 1)
        if why := unproven(fence):
            raise ValueError(why)
        if fence.lang == TABLE:
            rows(text)
        return None
    if code != fence.code:
        raise ValueError(
            "where this block begins or ends can be read in two ways: close it with as "
            "many ` as open it, in the same column"
        )
    expand(fence.code.rstrip("\n"), root, page, fence.line + 1)
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
    return _file(item.path, root)


def _file(name: str, root: Path) -> Path:
    """Return the file to run for an included one."""
    path = root / name
    if path.suffix != ".py" or not path.is_relative_to(root / "snippets"):
        raise ValueError(f"{name} is no .py file under snippets/: show it as ```text")
    if name != path.relative_to(root).as_posix() or name.endswith(".wrong.py"):
        raise ValueError(f"{name} is not what a page shows: write {FORM}")
    return starter_of(path) if path.parent.name == "exercises" else path
