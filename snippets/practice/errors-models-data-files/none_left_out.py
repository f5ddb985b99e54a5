"""Leave out the lines that can't be read, and say how many."""

import torch
from torch.utils.data import DataLoader


def read(line: str) -> torch.Tensor | None:
    """Return the number on a line, or None."""
    return torch.tensor(float(line)) if line.isdecimal() else None


items = [read(line) for line in ("?", "5", "7", "9")]
# --8<-- [start:repair]
good = [item for item in items if item is not None]
print(len(items) - len(good), "left out")
# --8<-- [end:repair]
batch = next(iter(DataLoader(good, batch_size=4)))  # (B,)
assert batch.tolist() == [5, 7, 9]
