"""Change one number of a committed output: ten units of its last digit, or one whole."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from tools.compare import output, snippet
from tools.page.snippet import Snippet, read
from tools.run.runner import Runner

NUMBER = re.compile(rf"{output.NUMBER}|\d+")


@dataclass(frozen=True)
class Mutant:
    """An output with one number changed, and the line where it stands."""

    text: str
    line: int
    change: str


def mutants(committed: str) -> Iterator[Mutant]:
    """Yield an output once for each of its numbers, with that number changed.

    A number with decimals, or in powers of ten, moves by ten units of its last written
    digit; a whole number by one.

    Args:
        committed: the output as the book shows it.
    """
    for found in NUMBER.finditer(committed):
        new = changed(found[0])
        text = committed[: found.start()] + new + committed[found.end() :]
        line = committed.count("\n", 0, found.start()) + 1
        yield Mutant(text, line, f"{found[0]} → {new}")


def changed(number: str) -> str:
    """Return a number moved by ten units of its last digit, written as it was."""
    if number.isdigit():
        return str(int(number) + 1)
    digits = number.lower().partition("e")[0]
    places = len(digits.partition(".")[2])
    value = Decimal(digits.replace(",", "").replace("−", "-"))
    comma = "," if "," in digits else ""
    moved = f"{value + Decimal(10).scaleb(-places):{comma}.{places}f}"
    moved = moved.replace("-", "−") if number.startswith("−") else moved
    return moved + "." * digits.endswith(".") + number[len(digits) :]


def programs(root: Path) -> Iterator[Snippet]:
    """Yield the snippets of a book that have a committed output."""
    for file in sorted((root / "snippets").rglob("*.py")):
        if file.with_suffix(".out").exists():
            yield read(file, root)


def survivors(committed: str, now: str) -> tuple[int, list[Mutant]]:
    """Count the mutants of an output, and return those that nothing tells from the run.

    Args:
        committed: the output as the book shows it.
        now: what the snippet printed.
    """
    made = list(mutants(committed))
    return len(made), [mutant for mutant in made if output.same(mutant.text, now)]


def printed(program: Snippet, known: dict[str, dict], runner: Runner) -> tuple[str, str]:
    """Return what a snippet printed, and where: from a record of its run, or by running it.

    Args:
        program: the snippet.
        known: what the record of a machine without accelerator says of each snippet.
        runner: what runs a snippet that the record does not know as it is.
    """
    seen = known.get(program.name, {})
    if "output" in seen and seen["sha256"] == program.sha256:
        return seen["output"], "cpu"
    result = runner.run(program.source, program.path.name, 120)
    return snippet.shown(program, result), result.device
