"""Change one number of a committed output: ten units of its last digit, or one whole."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from tools.compare import output, snippet
from tools.page.includes import whole
from tools.proof import record
from tools.run.runner import Runner

TEN = 10
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
    sign, plain = ("−", "-") if number.startswith("−") else ("-", "-")
    value = Decimal(number.replace(",", "").replace(sign, plain))
    exponent = int(value.as_tuple().exponent)
    digits, _, power = number.lower().partition("e")
    if power:
        places = len(digits.partition(".")[2])
        mantissa = Decimal(digits.replace(",", "").replace(sign, plain))
        moved = mantissa + TEN * Decimal(1).scaleb(-places)
        return f"{moved:.{places}f}".replace(plain, sign) + number[len(digits) :]
    comma = "," if "," in number else ""
    moved = value + TEN * Decimal(1).scaleb(exponent)
    point = "." if number.endswith(".") else ""
    return f"{moved:{comma}.{-exponent}f}".replace(plain, sign) + point


def survivors(
    committed: str, now: str, every: bool, seed: str
) -> tuple[int, list[Mutant]]:
    """Count the mutants of an output, and return those that nothing tells from the run.

    Args:
        committed: the output as the book shows it.
        now: what the snippet printed.
        every: change every number in turn, not one that the seed chooses.
        seed: what the choice follows from.
    """
    made = list(mutants(committed))
    if made and not every:
        made = [random.Random(seed).choice(made)]
    return len(made), [mutant for mutant in made if output.same(mutant.text, now)]


def outputs(root: Path) -> list[str]:
    """List the snippets with a committed output, relative to the book's root."""
    files = (root / "snippets").rglob("*.py")
    own = [f for f in files if f.with_suffix(".out").exists()]
    return sorted(file.relative_to(root).as_posix() for file in own)


class Printed:
    """Knows what each snippet printed: from the record of its run, or by running it."""

    def __init__(self, root: Path, runner: Runner) -> None:
        self.root, self.runner = root, runner
        self.known: dict[str, dict] = {}
        for machine in record.load(root):
            if machine["device"] == "cpu":
                self.known |= machine["results"]

    def by(self, path: str) -> tuple[str, str]:
        """Return the committed output of a snippet, and what it prints now."""
        file = self.root / path
        seen = self.known.get(path, {})
        if "output" in seen and seen["sha256"] == record.digest(file):
            return self._committed(file, "cpu"), seen["output"]
        run = self.runner.run(whole(file.read_text("utf-8")), file.name, 120)
        return self._committed(file, run.device), snippet.output(run)

    def _committed(self, file: Path, device: str) -> str:
        return snippet.output_file(file, device).read_text(encoding="utf-8")
