"""With a worker the shuffle stays, and what the items draw changes."""

import torch
from torch.utils.data import DataLoader, Dataset


class Shaken(Dataset):
    """Each item is its number and a random draw."""

    def __len__(self) -> int:
        """Return the number of items."""
        return 8

    def __getitem__(self, index: int) -> tuple[int, torch.Tensor]:
        """Return the number and a draw."""
        return index, torch.randn(())


def epoch(workers: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the order and the draws of one epoch."""
    torch.manual_seed(0)
    loader = DataLoader(Shaken(), 8, shuffle=True, num_workers=workers)
    numbers, draws = next(iter(loader))
    return numbers, draws


if __name__ == "__main__":
    (numbers, draws), (others, redrawn) = epoch(0), epoch(1)
    print("same order:", torch.equal(numbers, others))
    print("same draws:", torch.equal(draws, redrawn))
    assert torch.equal(numbers, others) and not torch.equal(draws, redrawn)
