"""Plan how one block of a page is run."""

from dataclasses import dataclass, field
from pathlib import Path

from pytest_codeblocks import CodeBlock

from tools.exercises import starter_of
from tools.fences import Fence
from tools.includes import expand, includes, whole

SHELLS = {"sh", "bash"}
UNRUNNABLE = {"py", "py3", "python2", "python3", "pycon", "ipython", "ipython3"}
MOST_OWN_LINES = 3


@dataclass(frozen=True)
class Block:
    """One block of a page: files to run, own code, a shell script, or a problem."""

    line: int
    source: CodeBlock = field(default_factory=lambda: CodeBlock("", 0))
    files: tuple[Path, ...] = ()
    own: str | None = None
    shell: str | None = None
    problem: str | None = None

    @property
    def name(self) -> str:
        """The block's test name, as pytest-codeblocks gives it, with its files."""
        return " ".join([f"line {self.line}", *(file.stem for file in self.files)])


class Unrunnable(Exception):
    """A fence that can't be run as it is written; its message says what to do."""


def is_code(fence: Fence) -> bool:
    """Tell whether a reader would take a fence for something to run."""
    return fence.lang.lower() in UNRUNNABLE | SHELLS | {"python"}


def build(
    pieces: list[Fence], source: CodeBlock | None, page: str, root: Path
) -> Block:
    """Plan a block.

    Args:
        pieces: its fence, and those that continue it.
        source: what pytest-codeblocks read there.
        page: the page's name, for messages.
        root: the book's root.

    Raises:
        Unrunnable: when it is written in a way that can't be run.
        IncludeError: when it includes what is not there.
    """
    first = pieces[0]
    if first.lang in SHELLS and source:
        return Block(first.line, source, shell=first.lang)
    if first.lang != "python" or first.mark[0] != "`" or not source:
        raise Unrunnable(
            f"a fence that opens with {first.mark}{first.info} is never run: open it "
            f"with ```python, or with ```text when it is no code"
        )
    for piece in pieces:
        _check(piece)
        expand(piece.code.rstrip("\n"), root, page, piece.line + 1)
    if len(pieces) == 1 and (found := includes(first.code)):
        return Block(first.line, source, tuple(_file(i.path, root) for i in found))
    return Block(first.line, source, own=_join(pieces, root))


def _check(piece: Fence) -> None:
    """Demand that a fence only includes, or has very little code of its own."""
    lines = [line for line in piece.code.splitlines() if line.strip()]
    included = len(includes(piece.code))
    if included and included < len(lines):
        raise Unrunnable(
            "includes a file and has code of its own: make two blocks of it"
        )
    if not included and len(lines) > MOST_OWN_LINES:
        raise Unrunnable(
            f"has {len(lines)} lines of code of its own, {MOST_OWN_LINES} at most: "
            f"move them into a file under snippets/ and include that"
        )


def _file(name: str, root: Path) -> Path:
    """Return the file to run for an included one."""
    path = root / name
    if path.suffix != ".py" or not path.is_relative_to(root / "snippets"):
        raise Unrunnable(f"{name} is no .py file under snippets/: show it as ```text")
    return starter_of(path) if path.parent.name == "exercises" else path


def _join(pieces: list[Fence], root: Path) -> str:
    """Put a block's own code together; its lines keep their numbers of the page."""
    code = ""
    for piece in pieces:
        files = [_file(i.path, root) for i in includes(piece.code)]
        if files:
            code += "\n".join(whole(file.read_text(encoding="utf-8")) for file in files)
        else:
            code += "\n" * (piece.line - code.count("\n")) + piece.code
    return code
