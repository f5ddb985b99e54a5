"""An exercise: its starter, its answer and its wrong answers, read once."""

import ast
import hashlib
import itertools
import re
import textwrap
from dataclasses import dataclass
from pathlib import Path

from tools.page.includes import decoded, whole

CELL = re.compile(r"^# %%[ \t]*(?P<hint>.*?)[ \t]*$")
ANSWER, WRONG = ".answer.py", ".wrong.py"
PASSED = "correct"


@dataclass(frozen=True)
class Wrong:
    """One wrong answer, the hint that it must get, and its line in the file."""

    hint: str
    code: str
    line: int


@dataclass(frozen=True)
class Exercise:
    """An exercise as it lies in the book."""

    path: Path  # of the starter
    name: str  # the same, from the root
    sha256: str  # of the starter
    # The programs to run: the starter, the answered one, one for each of `wrong`; none where
    # there is a problem.
    sources: tuple[str, ...] = ()
    answer: str = ""  # its lines alone
    wrong: tuple[Wrong, ...] = ()
    problem: str = ""  # what keeps it from being run, or nothing

    @property
    def source(self) -> str:
        """The starter as it is run; nothing where there is a problem."""
        return next(iter(self.sources), "")


def read(path: Path, root: Path) -> Exercise:
    """Read an exercise by its starter; an OSError or a ValueError says why a file can't be read."""
    name, data = path.relative_to(root).as_posix(), path.read_bytes()
    sha256 = hashlib.sha256(data).hexdigest()
    text = decoded(path, root)
    source = whole(text)
    beside = [path.with_suffix(suffix) for suffix in (ANSWER, WRONG)]
    missing = [file.name for file in beside if not file.exists()]
    if missing:
        why = f"{name}: has no {' and no '.join(missing)} beside it: write it"
        return Exercise(path, name, sha256, problem=why)
    answer, others = (decoded(file, root) for file in beside)
    wrong = wrong_answers(others)
    try:
        filled = [fill(source, code) for code in (answer, *(w.code for w in wrong))]
    except SyntaxError as error:
        told = f"{name}:{error.lineno}: is no Python: {error.msg}. Correct the syntax."
        return Exercise(path, name, sha256, problem=told)
    except ValueError as error:
        line = [*_blanks(text), 1, 1][1]
        return Exercise(path, name, sha256, problem=f"{name}:{line}: {error}")
    return Exercise(path, name, sha256, (source, *filled), answer, tuple(wrong))


def starter_of(path: Path) -> Path:
    """Return the starter that an answer, a list of wrong answers or itself belongs to."""
    return path.with_name(path.name.partition(".")[0] + ".py")


def fill(starter: str, fragment: str) -> str:
    """Put an answer where the starter has its `...`; a ValueError says that none is there."""
    lines = starter.splitlines(keepends=True)
    blanks = _blanks(starter)
    if len(blanks) != 1:
        told = "an exercise has one line with `...` outside its checks"
        raise ValueError(f"{told}, this one has {len(blanks)}. Keep one blank.")
    blank = lines[blanks[0] - 1]
    indent = blank[: len(blank) - len(blank.lstrip())]
    answer = textwrap.indent(textwrap.dedent(fragment).strip("\n"), indent)
    lines[blanks[0] - 1] = answer + "\n"
    return "".join(lines)


def wrong_answers(text: str) -> list[Wrong]:
    """Split a file of wrong answers into its cells, each below `# %% part of the hint`."""
    cells, lines = [], text.splitlines()
    for number, line in enumerate(lines, 1):
        if match := CELL.match(line):
            code = itertools.takewhile(lambda s: not CELL.match(s), lines[number:])
            cells.append(Wrong(match["hint"], "\n".join([*code, ""]), number))
    return cells


def values(tree: ast.Module) -> list[ast.expr]:
    """List what an answer returns, else what it assigns last, else what its call is given."""
    nodes = list(ast.walk(tree))
    if given := [n.value for n in nodes if isinstance(n, ast.Return) and n.value]:
        return given
    for node in reversed(tree.body):
        match node:
            case ast.Assign() | ast.AugAssign() | ast.AnnAssign():
                return [node.value]
            case ast.Expr(value=ast.Call(args=args)) if args:
                return args
    return []


def _blanks(source: str) -> list[int]:
    """List the lines with a `...` that is not part of a check."""
    nodes = [*ast.walk(ast.parse(source))]
    checks = [node for node in nodes if isinstance(node, ast.Assert)]
    checked = {inner for check in checks for inner in ast.walk(check)}
    dots = [n for n in nodes if isinstance(n, ast.Constant) and n.value is ...]
    return sorted({node.lineno for node in dots if node not in checked})
