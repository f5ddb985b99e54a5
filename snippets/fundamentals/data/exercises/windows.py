"""Exercise: a data set of overlapping windows over a series."""

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


dataset = Windows(torch.arange(10), size=4)
count = dataset.__len__()
assert count is not ..., "Replace the ... with the number of windows."
assert count != 10, "Window 9 would hold one number: count whole windows."
assert count != 6, "One short: the window at 6 is 6, 7, 8, 9 and fits."
assert count == 7, f"The windows start at 0 to 6: that is 7, not {count}."
assert Windows(torch.arange(5), size=5).__len__() == 1, "Use self.size."
print("correct")
