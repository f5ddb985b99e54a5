"""Two workers, each with a copy of one source, make the same items."""

import torch
from torch.utils.data import DataLoader, Dataset


class Noise(Dataset):
    """Sixty-four items that are drawn when they are read."""

    def __init__(self, seed: int) -> None:
        """Keep a source of random numbers."""
        self.source = torch.Generator().manual_seed(seed)

    def __len__(self) -> int:
        """Return the number of items."""
        return 64

    def __getitem__(self, index: int) -> torch.Tensor:
        """Return a new draw."""
        return torch.randn(2, generator=self.source)  # (D,)


if __name__ == "__main__":
    counts = []
    for seed in range(5):
        torch.manual_seed(seed)
        train_set = Noise(seed)
        loader = DataLoader(train_set, batch_size=8, num_workers=2)
        items = torch.cat([*loader, *loader])  # (N, D): two epochs
        counts.append(len(items.unique(dim=0)))
    print(f"different items among {len(items)}:", *counts)
    assert max(counts) == 32
