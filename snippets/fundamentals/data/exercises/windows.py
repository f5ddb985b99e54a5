"""Exercise: a data set of overlapping windows over a series."""

import random

import torch
from torch.utils.data import Dataset


class Windows(Dataset):
    """Item i is the window of `size` numbers that starts at i."""

    def __init__(self, series: torch.Tensor, size: int) -> None:
        """Keep the series (T,) and the size of a window."""
        self.series, self.size = series, size

    def __len__(self) -> int:
        """Return how many whole windows fit."""
        return ...  # your line

    def __getitem__(self, i: int) -> torch.Tensor:
        """Return window i."""
        return self.series[i : i + self.size]


drawn = random.randint(2, 9)
cases = (10, 4), (5, 5), (drawn + random.randint(12, 30), drawn)
for length, size in cases:
    dataset = Windows(torch.arange(length), size)
    try:
        count = dataset.__len__()
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert count is not ..., "Replace the ... with the number of windows."
    hint = f"Return a whole number of windows, not {count!r:.40}."
    assert isinstance(count, int), hint
    told = f"{length} numbers, windows of {size}: "
    last = dataset[count - 1].tolist() if count > 0 else []
    hint = f"{told}your last one would be {last}. Count whole windows."
    assert len(last) == size or not last or count < 1, hint
    assert count > 0, f"{told}at least one fits, and you count {count}."
    following = dataset[count].tolist()
    hint = f"{told}after your last one {following} fits as well."
    assert len(following) < size, hint
    assert count <= length - size + 1, f"{told}fewer than {count} fit."
print("correct")
