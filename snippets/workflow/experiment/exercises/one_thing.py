"""Exercise: derive a configuration that differs in one thing."""

import random
from dataclasses import asdict, dataclass, replace


@dataclass(frozen=True)
class Config:
    """Every choice of a program, with its usual value."""

    width: int = 32
    lr: float = 0.1
    epochs: int = 10


def wider(base: Config, width: int) -> Config:
    """Return base with another width, and nothing else changed."""
    return ...  # your line


drawn = Config(width=8, lr=random.random(), epochs=random.randint(11, 99))
for base, width in ((Config(lr=0.05), 64), (drawn, random.randint(70, 200))):
    try:
        found = wider(base, width)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert found is not ..., "Replace the ... with a configuration."
    hint = f"Return a Config made from base, not {type(found).__name__}."
    assert isinstance(found, Config), hint
    hint = "That is base itself, and nothing is changed."
    assert found is not base, hint
    old, new = asdict(base), asdict(found)
    changed = [name for name in new if new[name] != old[name]]
    assert changed, "Nothing differs from base."
    hint = f"The rate was {base.lr:.3g} and is {found.lr}: two things changed."
    assert "lr" not in changed or len(changed) == 1, hint
    assert changed == ["width"], f"Only the width may change, not {changed}."
    hint = f"The width is {found.width!r}, not {width!r}."
    assert found.width == width and type(found.width) is int, hint
    assert base == replace(found, width=old["width"]), "base has changed."
print("correct")
