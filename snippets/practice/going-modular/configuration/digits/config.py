"""The settings of a run, read from a TOML file and checked."""

import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any


class UsageError(Exception):
    """A mistake of the user; the message says how to correct it."""


def setting(default: float, low: float, high: float) -> Any:
    """Return a field that holds a number from `low` to `high`."""
    return field(default=default, metadata={"low": low, "high": high})


@dataclass(frozen=True)
class Config:
    """What the numbers of a run depend on."""

    epochs: int = setting(5, 1, 1000)
    batch_size: int = setting(50, 1, 1000)
    lr: float = setting(0.01, 1e-06, 1.0)
    width: int = setting(16, 1, 256)
    seed: int = setting(0, 0, 2**32 - 1)


def read_config(path: Path) -> Config:
    """Read a TOML file of settings; those it lacks have their defaults.

    Args:
        path: The file, with lines such as `lr = 0.01`.

    Returns:
        Settings of the right types and within their ranges.

    Raises:
        UsageError: Says what is wrong in the file and what to write.
    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise UsageError(f"{path}: there is no such file.") from None
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{path}: this is not TOML: {error}.") from None
    known = {each.name: each for each in fields(Config)}
    for key, value in values.items():
        here = f"{path}: {key} = {value!r}"
        if key not in known:
            names = ", ".join(known)
            raise UsageError(f"{here} is not a setting. Use one of: {names}.")
        kind, limits = known[key].type, known[key].metadata
        if kind is float and type(value) is int:
            values[key] = value = float(value)
        if type(value) is not kind:
            example = f"{key} = {known[key].default}"
            raise UsageError(f"{here} is not {kind.__name__}. Write {example}.")
        if not limits["low"] <= value <= limits["high"]:
            span = f"{limits['low']} to {limits['high']}"
            raise UsageError(f"{here} is out of range. Choose from {span}.")
    return Config(**values)
