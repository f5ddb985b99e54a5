"""The settings of a run, read from a TOML file and checked."""

import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any


class UsageError(Exception):
    """A mistake of the user; its message says what to do."""


def setting(default: float, low: float, high: float) -> Any:
    """Return a field with a default and a range."""
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
    """Return the settings of a file, with defaults for those it lacks.

    Raises:
        UsageError: Names the file, the setting and what to write.
    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:  # also if it is not TOML
        raise UsageError(f"{path} cannot be read: {error}.") from None
    known = {each.name: each for each in fields(Config)}
    for key, value in values.items():
        here = f"{path}: {key} = {value!r}"
        if key not in known:
            names = ", ".join(known)
            raise UsageError(f"{here} is not a setting. Use one of: {names}.")
        kind, default = known[key].type, known[key].default
        low, high = known[key].metadata["low"], known[key].metadata["high"]
        if kind is float and type(value) is int:
            values[key] = value = float(value)
        if type(value) is not kind:
            wanted = f"Write one of type {kind.__name__}, such as {default}."
            raise UsageError(f"{here} has the wrong type. {wanted}")
        if not low <= value <= high:
            wanted = f"Choose from {low} to {high}."
            raise UsageError(f"{here} is out of range. {wanted}")
    return Config(**values)
