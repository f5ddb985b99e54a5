"""Two workers that draw from PyTorch's own source make different items."""

import copy

import torch
from torch.utils.data import Dataset


class Noise(Dataset):
    """Sixty-four items that are drawn when they are read."""

    def __init__(self, seed: int) -> None:
        """Choose the source of random numbers: None is PyTorch's own."""
        self.source = None

    def __len__(self) -> int:
        """Return the number of items."""
        return 64

    def __getitem__(self, index: int) -> torch.Tensor:
        """Return a new draw."""
        return torch.randn(2, generator=self.source)  # (D,)


counts = []
for seed in range(5):
    torch.manual_seed(seed)
    train_set = Noise(seed)
    items = []
    for epoch in range(2):
        for worker in range(2):
            copied = copy.deepcopy(train_set)  # what a worker receives
            torch.manual_seed(10 * seed + 2 * epoch + worker)  # as it is seeded
            items += [copied[index] for index in range(worker, 64, 2)]
    counts.append(len(torch.stack(items).unique(dim=0)))

print(f"different items among {len(items)}:", *counts)
assert min(counts) == 128
