"""A base configuration, and ideas that each replace one thing in it."""

from dataclasses import asdict, dataclass, replace

from torch import nn


@dataclass(frozen=True)
class Config:
    """Every choice of a program, with its usual value."""

    width: int = 32
    layers: int = 1
    activation: type = nn.ReLU
    lr: float = 0.1
    epochs: int = 10


def changed(one: Config, other: Config) -> list[str]:
    """Return the names of the choices in which two configurations differ."""
    return [k for k, v in asdict(one).items() if asdict(other)[k] != v]


base = Config(epochs=20)
wider = replace(base, width=128)
careless = Config(width=128)  # retyped, without the 20 epochs

print(base)
print("wider    differs in", changed(base, wider))
print("careless differs in", changed(base, careless))
assert changed(base, wider) == ["width"]
