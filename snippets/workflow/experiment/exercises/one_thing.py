"""Exercise: derive a configuration that differs in one thing."""

from dataclasses import asdict, dataclass, replace


@dataclass(frozen=True)
class Config:
    """Every choice of a program, with its usual value."""

    width: int = 32
    lr: float = 0.1
    epochs: int = 10


base = Config(lr=0.05)
wider = ...  # your line: base with a width of 64

assert wider is not ..., "Replace the ... with a configuration."
assert isinstance(wider, Config), "A Config is wanted, made from base."
assert wider is not base, "That is base itself, and nothing is changed."
changed = [k for k, v in asdict(wider).items() if v != asdict(base)[k]]
assert changed, "Nothing differs from base."
assert "lr" not in changed, "The rate fell back to 0.1: two things changed."
assert changed == ["width"], f"Only the width may change, not {changed}."
assert wider.width == 64, f"The width is {wider.width!r}, not 64."
assert replace(wider, width=32) == base
print("correct")
