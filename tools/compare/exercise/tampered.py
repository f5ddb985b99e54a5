"""Answers made from the right one by a machine: every one of them must be refused."""

import ast
import json
from collections.abc import Iterator
from pathlib import Path

from tools.page.exercise import Exercise, fill, values
from tools.run.result import Result

INSIDE = Path(__file__).with_name("inside.py")
PASSED = "check a second input, drawn at random, and compare the whole result with it"
STOPPED = "let a check refuse this value with a hint before the next line needs it"


def program(exercise: Exercise) -> str:
    """Return the program that runs an exercise with its answer tampered with in each way."""
    source = fill(exercise.sources[0], wrapped(exercise.answer))
    own = INSIDE.read_text(encoding="utf-8")
    return f"{own}\n\nreport({source!r}, {exercise.path.name!r})\n"


def problems(exercise: Exercise, result: Result) -> Iterator[str]:
    """Say which tampered answers an exercise does not refuse with a hint."""
    try:
        found = json.loads(result.stdout)
    except ValueError:
        told = result.error.traceback if result.error else result.stderr
        yield f"{exercise.name}: can't be run with other answers: {result.ending}\n{told}"
        return
    for kind, how in found.items():
        if how != "hint":
            why, remedy = (how, STOPPED) if how != "passed" else ("it passes", PASSED)
            yield f"{exercise.name}: with its answer {kind}, {why}: {remedy}"


def wrapped(answer: str) -> str:
    """Return an answer with each value that it gives passed through `_tamper`."""
    tree = ast.parse(answer)
    return ast.unparse(_Wrap(values(tree)).visit(tree))


class _Wrap(ast.NodeTransformer):
    """Puts a call around some expressions."""

    def __init__(self, values: list[ast.expr]) -> None:
        self.values = {id(value) for value in values}

    def visit(self, node: ast.AST) -> ast.AST:
        """Go into a node; put the call around it where it is one of the values."""
        new = self.generic_visit(node)
        if id(node) not in self.values:
            return new
        return ast.Call(ast.Name("_tamper"), [new], [])
