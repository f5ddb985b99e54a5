"""What a program says of itself: `# raises ValueError`, `# warns …`, `# needs a GPU`."""

import ast
import io
import re
import shutil
import subprocess
import sys
import tokenize
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

MARKER = re.compile(r"\s*# (?P<verb>raises|warns) (?P<type>[\w.]+)\s*$")
NEEDS = re.compile(r"^# needs a (GPU|compiler)[ \t]*$", re.MULTILINE)
COMPILERS = ("c++", "g++", "clang++", "cc", "gcc", "clang", "cl")
ASK = "import torch; print(torch.accelerator.current_accelerator(check_available=True))"


@dataclass(frozen=True)
class Announced:
    """A deliberate error: its type, the line of its comment, the lines it may be in."""

    type: str
    line: int
    lines: range


def announced(source: str) -> list[Announced]:
    """List the errors that a program says it raises; one that fails has one."""
    found = _marked(source, "raises")
    return [Announced(name, line, statement(source, line)) for line, name in found]


def warnings(source: str) -> dict[int, str]:
    """Return the warnings that a program says it causes: line and category."""
    return dict(_marked(source, "warns"))


def _marked(source: str, verb: str) -> Iterator[tuple[int, str]]:
    """Yield line and type of each comment, or line without syntax, that announces."""
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
        found = [(t.start[0], t.string) for t in tokens if t.type == tokenize.COMMENT]
    except (SyntaxError, tokenize.TokenError):
        found = [*enumerate(source.splitlines(), 1)]
    for number, comment in found:
        if (match := MARKER.search(comment)) and match["verb"] == verb:
            yield number, match["type"].rpartition(".")[2]


def statement(source: str, line: int) -> range:
    """Return the lines of the innermost statement that a line belongs to."""
    try:
        nodes = ast.walk(ast.parse(source))
    except SyntaxError:
        return range(line, line + 1)
    spans = [(n.lineno, n.end_lineno) for n in nodes if isinstance(n, ast.stmt)]
    around = [(a, b) for a, b in spans if a <= line <= b]
    first, last = min(around, key=lambda s: s[1] - s[0], default=(line, line))
    return range(first, last + 1)


def lacking(source: str, device: Callable[[], str]) -> str:
    """Say what a program needs and this machine lacks, `needs a GPU`, nothing when it runs."""
    wanted = NEEDS.findall(source)
    if "GPU" in wanted and device() == "cpu":
        return "needs a GPU"
    lost = "compiler" in wanted and not any(map(shutil.which, COMPILERS))
    return "needs a compiler" if lost else ""


@cache
def asked() -> str:
    """Name the device that programs choose on this machine, as a program would find it."""
    done = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True)
    return done.stdout.strip().replace("None", "") or "cpu"
