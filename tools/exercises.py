"""Prove an exercise: its starter, its answer and its wrong answers."""

import ast
import re
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tools.ending import untrue
from tools.includes import whole
from tools.outcome import Run

CELL = re.compile(r"^# %%[ \t]*(?P<hint>.*?)[ \t]*$")
PASSED = "correct"
Execute = Callable[[str], Run]


@dataclass(frozen=True)
class Wrong:
    """One wrong answer, the hint that it must get, and its line in the file."""

    hint: str
    code: str
    line: int


def starter_of(path: Path) -> Path:
    """Return the starter that an answer, a list of wrong answers or itself belongs to."""
    return path.with_name(path.name.partition(".")[0] + ".py")


def fill(starter: str, fragment: str) -> str:
    """Put an answer where the starter has its `...`.

    Args:
        starter: the whole exercise.
        fragment: the lines that replace the blank one; they take its indent.

    Raises:
        ValueError: when the starter has no blank, or more than one.
    """
    lines = starter.splitlines(keepends=True)
    blanks = _blanks(starter)
    if len(blanks) != 1:
        raise ValueError(
            f"an exercise has one line with `...` outside its checks, "
            f"this one has {len(blanks)}"
        )
    blank = lines[blanks[0] - 1]
    indent = blank[: len(blank) - len(blank.lstrip())]
    answer = textwrap.indent(textwrap.dedent(fragment).strip("\n"), indent)
    lines[blanks[0] - 1] = answer + "\n"
    return "".join(lines)


def wrong_answers(text: str) -> list[Wrong]:
    """Split a file of wrong answers into its cells.

    Args:
        text: cells that start with `# %% part of the hint`.
    """
    cells: list[Wrong] = []
    for number, line in enumerate(text.splitlines(), 1):
        if match := CELL.match(line):
            cells.append(Wrong(match["hint"], "", number))
        elif cells:
            last = cells.pop()
            cells.append(Wrong(last.hint, f"{last.code}{line}\n", last.line))
    return cells


def problems(starter: Path, execute: Execute, root: Path) -> list[str]:
    """List what an exercise does not prove; an empty list is a pass.

    Args:
        starter: the exercise's file.
        execute: runs a source under the starter's name.
        root: the book's root; messages name files from there.
    """
    name = starter.relative_to(root).as_posix()
    source = whole(starter.read_text(encoding="utf-8"))
    answer, wrong = (starter.with_suffix(s) for s in (".answer.py", ".wrong.py"))
    missing = [file.name for file in (answer, wrong) if not file.exists()]
    if missing:
        return [f"{name}: has no {' and no '.join(missing)} beside it: write it"]
    try:
        filled = fill(source, answer.read_text(encoding="utf-8"))
    except (ValueError, SyntaxError) as error:
        return [f"{name}: {error}"]
    found, solved = [_starter_problem(name, execute(source))], execute(filled)
    found.append(_answer_problem(name.replace(".py", ".answer.py"), solved))
    where = f"{name}: with its answer, line"
    found += [f"{where} {line}: {why}" for line, why in untrue(solved)]
    cells = wrong_answers(wrong.read_text(encoding="utf-8"))
    if not cells:
        found.append(f"{name}: {wrong.name} has no cell `# %% part of the hint`")
    for cell in cells:
        at = f"{name.replace('.py', '.wrong.py')}:{cell.line}"
        found.append(_wrong_problem(at, cell, execute(fill(source, cell.code))))
    return [problem for problem in found if problem]


def _starter_problem(name: str, run: Run) -> str | None:
    """Demand that the untouched starter fails with a hint about its `...`."""
    if _refused(run) and "..." in run.error.message:
        return None
    why = "the untouched starter must fail with a hint that contains `...`"
    return f"{name}: {why}, but {_happened(run)}"


def _answer_problem(name: str, run: Run) -> str | None:
    """Demand that the answer passes the check."""
    said = run.stdout.strip().splitlines()
    if run.ending == "ok" and not run.violations and said[-1:] == [PASSED]:
        return None
    return f"{name}: the answer must print `{PASSED}` last, but {_happened(run)}"


def _wrong_problem(at: str, cell: Wrong, run: Run) -> str | None:
    """Demand that a wrong answer is refused with the hint that it names."""
    if _refused(run) and cell.hint and cell.hint in run.error.message:
        return None
    return f"{at}: this answer must get the hint “{cell.hint}”, but {_happened(run)}"


def _refused(run: Run) -> bool:
    """Tell whether one of the exercise's own checks stopped it."""
    return bool(run.error and run.error.type == "AssertionError" and not run.violations)


def _happened(run: Run) -> str:
    """Say what a run did instead."""
    if run.violations:
        return run.violations[0]
    if run.ending == "ok":
        return f"ran through and printed {run.stdout.strip()[-200:]!r}"
    return f"{run.ending}\n{run.error.traceback}" if run.error else run.ending


def _blanks(source: str) -> list[int]:
    """List the lines with a `...` that is not part of a check."""
    tree = ast.parse(source)
    checks = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assert)
        for inner in ast.walk(node)
    }
    blanks = {
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and node.value is ...
        and id(node) not in checks
    }
    return sorted(blanks)
