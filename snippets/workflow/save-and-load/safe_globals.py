"""Load a file that holds an object of one class that you allow."""

from dataclasses import dataclass

import torch


@dataclass
class Settings:
    """What a run was started with."""

    rate: float
    seed: int


torch.save({"weight": torch.zeros(2, 3), "run": Settings(0.01, 3)}, "run.pt")
with torch.serialization.safe_globals([Settings]):
    state = torch.load("run.pt")
print(state["run"])
assert state["run"] == Settings(rate=0.01, seed=3)
