"""Plan what must be run for a page: one block after the other."""

import io
from collections.abc import Iterator
from pathlib import Path

from pytest_codeblocks import CodeBlock, extract_from_buffer

from tools.block import Block, Unrunnable, build, is_code
from tools.fences import Fence, fences
from tools.includes import IncludeError

SKIPFILE = "<!--pytest-codeblocks:skipfile-->"


def plan(path: Path, root: Path) -> Iterator[Block]:
    """Yield the blocks of a page in order; each file only where it is first shown.

    Args:
        path: the page.
        root: the book's root.
    """
    page = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
    data = path.read_bytes()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        yield Block(line, problem=f"{page}:{line}: not UTF-8: save the page as UTF-8")
        return
    text = text.replace("\r\n", "\n")
    try:
        extracted = {block.lineno: block for block in _extract(text)}
    except RuntimeError as error:
        line = _line_of(error, text)
        yield Block(line, problem=f"{page}:{line}: {_told(error, line, text)}")
        return
    if text.partition("\n")[0].strip() == SKIPFILE:
        source = CodeBlock("", 1, marks=["pytest.mark.skip(reason='skipfile')"])
        yield Block(1, source)
        return
    seen: set[Path] = set()
    for pieces in _groups(text):
        line = pieces[0].line
        try:
            block = build(pieces, extracted.get(line), page, root)
        except Unrunnable as error:
            yield Block(line, problem=f"{page}:{line}: {error}")
        except IncludeError as error:
            yield Block(line, problem=str(error))
        else:
            new = tuple(dict.fromkeys(f for f in block.files if f not in seen))
            seen.update(new)
            if new or not block.files:
                yield Block(line, block.source, new, block.own, block.shell)


def _extract(text: str) -> list[CodeBlock]:
    """Let pytest-codeblocks read a page, however long it is."""
    return extract_from_buffer(io.StringIO(text), max_num_lines=text.count("\n") + 10)


def _line_of(error: RuntimeError, text: str) -> int:
    """Find the line at which pytest-codeblocks gave up."""
    for fence in fences(text):
        if not fence.closed:
            return fence.line
    lines = text.splitlines(keepends=True)
    for number in range(1, len(lines) + 1):
        try:
            _extract("".join(lines[:number]))
        except RuntimeError as now:
            if str(now) == str(error):
                return number
    return 1


def _told(error: RuntimeError, line: int, text: str) -> str:
    """Say what pytest-codeblocks could not read, and what to do."""
    if any(fence.line == line and not fence.closed for fence in fences(text)):
        return "this block is never closed: write ``` on a line of its own below it"
    return f"{error}: correct the comment, or remove it"


def _groups(text: str) -> Iterator[list[Fence]]:
    """Yield the fences with code, each with those that continue it."""
    group: list[Fence] = []
    for fence in fences(text):
        keywords = {c.removeprefix("pytest-codeblocks:") for c in fence.comments}
        if any(keyword.startswith("expected-output") for keyword in keywords):
            continue
        if "cont" in keywords and group:
            group.append(fence)
            continue
        if group:
            yield group
        group = [fence] if is_code(fence) else []
    if group:
        yield group
