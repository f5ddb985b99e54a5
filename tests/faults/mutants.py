"""Change one number of a committed output: ten units of its last digit, or one whole."""

import re
from collections.abc import Iterator
from decimal import Decimal

from tools.compare import output

NUMBER = re.compile(rf"{output.NUMBER}|\d+")


def mutants(committed: str) -> Iterator[tuple[str, str]]:
    """Yield an output once for each of its numbers, with that changed, and what was done.

    A number with decimals, or in powers of ten, moves by ten units of its last written
    digit; a whole number by one.
    """
    for found in NUMBER.finditer(committed):
        new = changed(found[0])
        text = committed[: found.start()] + new + committed[found.end() :]
        line = committed.count("\n", 0, found.start()) + 1
        yield text, f"{line}: {found[0]} → {new}"


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
