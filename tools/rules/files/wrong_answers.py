"""The kinds of wrong answers that an exercise has to refuse."""

import ast
from collections.abc import Iterator

from tools.page.exercise import Wrong, values, wrong_answers

LEAST = 3
SHORTEST = 5  # letters of a hint that only one hint can hold
PACKAGES = {"torch", "nn", "np"}


def problems(path: str, text: str) -> Iterator[str]:
    """Say which kinds of wrong answers are missing."""
    cells = wrong_answers(text)
    if len(cells) < LEAST:
        told = "Add the slips that beginners make, and one that is off by one."
        yield f"{path}:1: {len(cells)} wrong answers, {LEAST} at least. {told}"
    for cell in cells:
        if len(cell.hint) < SHORTEST:
            told = "Write some words of the hint that this answer must get."
            yield f"{path}:{cell.line}: {cell.hint!r} is in too many hints. {told}"
    if cells and not any(map(_constant, cells)):
        told = "Add the right answer to the first input, typed in as it is."
        yield f"{path}:1: none of the wrong answers is a constant. {told}"


def _constant(cell: Wrong) -> bool:
    """Tell whether an answer is the same whatever it is asked."""
    try:
        tree = ast.parse(cell.code)
    except SyntaxError:
        return False
    nodes = [node for value in values(tree) for node in ast.walk(value)]
    names = {node.id for node in nodes if isinstance(node, ast.Name)}
    return bool(nodes) and names <= PACKAGES
