"""The specification of a chart that the reader can move: its look, its text, its changes."""

import json
from collections.abc import Iterator
from decimal import Decimal
from itertools import zip_longest

from tools.compare.output import UNITS

MOST_DECIMALS = 6
LARGEST = 30_000


def text(specification: str) -> str:
    """Write a specification as it is committed: one row of data per line."""
    packed = json.dumps(json.loads(specification), separators=(",", ":"))
    return packed.replace("},{", "},\n{") + "\n"


def tables(part: object) -> Iterator[list[dict]]:
    """Yield the rows of every data set that a specification holds, in its order."""
    if isinstance(part, dict):
        values = part.get("values")
        if isinstance(values, list) and values and isinstance(values[0], dict):
            yield values
        part = list(part.values())
    for item in part if isinstance(part, list) else ():
        yield from tables(item)


def decimals(rows: list[dict]) -> dict[str, int]:
    """Return the decimals with which the numbers of each column are written."""
    found: dict[str, int] = {}
    for row in rows:
        for name, value in row.items():
            found[name] = max(found.get(name, 0), _decimals(value))
    return found


def unfit(specification: str) -> str | None:
    """Say what keeps a specification from being committed; None when nothing does."""
    for rows in tables(json.loads(specification)):
        for name, count in decimals(rows).items():
            if count > MOST_DECIMALS:
                why = f"the column {name} has numbers with {count} decimals"
                told = "round it in the snippet, for example with"
                return f"{why}: {told} .double().round(decimals=3)"
    if (size := len(text(specification))) > LARGEST:
        told = "store fewer rows, or fewer decimals"
        return f"it has {size} bytes, {LARGEST} at most: {told}"
    return None


def difference(expected: str, actual: str) -> str | None:
    """Say what differs between two specifications, past two units of a column's last digit."""
    try:
        old = json.loads(expected)
    except ValueError as error:
        return f"the committed file is not JSON: {error}"
    return next(_changes(old, json.loads(actual), "", {}), None)


def _changes(old: object, new: object, where: str, columns: dict) -> Iterator[str]:
    """Yield what differs, with the place where it stands."""
    if isinstance(old, dict) and isinstance(new, dict):
        rows = next(tables({"values": old.get("values")}), [])
        for key in dict.fromkeys([*old, *new]):
            pair = old.get(key, "nothing"), new.get(key, "nothing")
            inner = decimals(rows) if rows else columns
            units = {"": columns[key]} if key in columns else inner
            yield from _changes(*pair, f"{where}, {key}" if where else key, units)
    elif isinstance(old, list) and isinstance(new, list):
        for number, pair in enumerate(zip_longest(old, new, fillvalue="nothing"), 1):
            yield from _changes(*pair, f"{where} {number}", columns)
    elif not _near(old, new, columns.get("", 0)):
        said = (json.dumps(value) for value in (old, new))
        told = [text if len(text) <= 60 else f"{text[:59]}…" for text in said]
        yield f"{where}: {' became '.join(told)}"


def _near(old: object, new: object, places: int) -> bool:
    """Tell whether two values agree; numbers within the tolerance of the book."""
    if not places or not all(isinstance(v, float | int) for v in (old, new)):
        return old == new
    gap = abs(Decimal(repr(old)) - Decimal(repr(new)))
    return gap <= UNITS * Decimal(1).scaleb(-places)


def _decimals(value: object) -> int:
    """Return how many decimals a number is written with."""
    if not isinstance(value, float):
        return 0
    return max(0, -int(Decimal(repr(value)).normalize().as_tuple().exponent))
