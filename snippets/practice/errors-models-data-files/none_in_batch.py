"""Let an item be None where a line can't be read."""

import torch
from torch.utils.data import DataLoader


def read(line: str) -> torch.Tensor | None:
    """Return the number on a line, or None."""
    return torch.tensor(float(line)) if line.isdecimal() else None


items = [read(line) for line in ("?", "5", "7", "9")]
batch = next(iter(DataLoader(items, batch_size=4)))  # raises TypeError
