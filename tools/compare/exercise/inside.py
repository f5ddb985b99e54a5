"""Run an answered exercise again and again, its answer tampered with; stands alone in front."""

import contextlib
import io
import json
from collections.abc import Callable


def turned(value: object) -> object:
    """Return a value with its sign turned; of a mask, what it leaves out."""
    return ~value if "bool" in str(getattr(value, "dtype", "")) else -value


KINDS = {
    "as it is": lambda v: v,
    "typed in as it first was": lambda v: v,
    "with its first row repeated": lambda v: v[[0] * len(v)],
    "with its rows in reverse order": lambda v: v[[*range(len(v))][::-1]],
    "with its last axis reversed": lambda v: v[..., [*range(v.shape[-1])][::-1]],
    "with its last two axes exchanged": lambda v: v.swapaxes(-1, -2),
    "with its sign turned": turned,
    "plus one": lambda v: v + 1,
    "replaced by zero": lambda v: v * 0,
}
ROWS = {  # of lists and tuples; the other ways change each part
    "with its first row repeated": lambda v: v[:1] * len(v),
    "with its rows in reverse order": lambda v: v[::-1],
}
PLAIN = {
    bool: {"with its sign turned": lambda v: not v, "plus one": lambda v: True},
    str: {"plus one": lambda v: v + "s"},
}


def changed(kind: str, value: object) -> object:
    """Return a value tampered with in one way; itself where the way means nothing for it."""
    if isinstance(value, dict):
        return {key: changed(kind, part) for key, part in value.items()}
    if type(value) in (list, tuple):
        parts = ROWS.get(kind) or (lambda v: type(v)(changed(kind, part) for part in v))
        return parts(value)
    if type(value) not in (bool, int, float, str) and not hasattr(value, "dtype"):
        return value
    try:
        return (KINDS | PLAIN.get(type(value), {}))[kind](value)
    except (TypeError, IndexError, AttributeError):
        return value


def copied(value: object) -> object:
    """Return a value that nothing changes any more, as if it had been typed in."""
    if isinstance(value, dict):
        return {key: copied(part) for key, part in value.items()}
    if type(value) in (list, tuple):
        return type(value)(map(copied, value))
    if hasattr(value, "detach"):
        return value.detach().clone()
    return value.copy() if hasattr(value, "dtype") else value


def typed(value: object) -> bool:
    """Tell whether a value is one that somebody could type in."""
    if isinstance(value, dict | list | tuple):
        return all(map(typed, value.values() if isinstance(value, dict) else value))
    return type(value) in (bool, int, float, str) or hasattr(value, "dtype")


def same(one: object, other: object) -> bool:
    """Tell whether two values are equal, shapes included."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[k], other[k]) for k in one)
    if type(one) is not type(other):
        return False
    if isinstance(one, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    if hasattr(one, "dtype") and str(getattr(one, "device", "")) != "meta":
        return one.shape == other.shape and bool((one == other).all())
    return one is other or not hasattr(one, "dtype") and one == other


class Tamper:
    """Stands around the right answer's values and hands out others."""

    def __init__(self, kind: str, first: list) -> None:
        self.kind, self.first, self.counts = kind, first, False

    def __call__(self, value: object) -> object:
        """Return what a tampered answer gives here."""
        if not self.first:
            self.first.append(copied(value))
        if self.kind == "typed in as it first was":
            self.counts |= typed(value)
            return copied(self.first[0]) if typed(value) else value
        new = changed(self.kind, value)
        self.counts |= not same(new, value)
        return new


def ending(run: Callable) -> str:
    """Say how a program ended: `passed`, `hint`, or the error that no check foresaw."""
    try:
        with contextlib.redirect_stdout(io.StringIO()) as told:
            run()
    except AssertionError as error:
        return "hint" if str(error) else "an assert without a hint"
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "passed" if told.getvalue().strip().endswith("correct") else "no `correct`"


def report(source: str, name: str) -> None:
    """Run an exercise once for each way; print how each that changes something ended."""
    code, first, found = compile(source, name, "exec"), [], {}
    for kind in KINDS:
        tamper = Tamper(kind, first)
        own = {"__name__": "__main__", "_tamper": tamper}
        how = ending(lambda own=own: exec(code, own))
        if tamper.counts or how != "passed" and kind == "as it is":
            found[kind] = how
    print(json.dumps(found))
