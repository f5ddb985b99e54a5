"""A data set of one's own answers two questions: how many, and which."""

import torch
from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    """Pairs (n, n²), computed when they are asked for."""

    def __init__(self, size: int) -> None:
        """Remember how many pairs there are."""
        self.size = size

    def __len__(self) -> int:
        """Return the number of pairs."""
        return self.size

    def __getitem__(self, index: int) -> tuple[torch.Tensor, torch.Tensor]:
        """Return pair number index."""
        n = torch.tensor(float(index))
        return n, n**2


dataset = Squares(1_000_000)  # no memory is used for a million pairs
loader = DataLoader(dataset, batch_size=4)
n, square = next(iter(loader))  # (B,), (B,)

print("n     ", n.tolist())
print("square", square.tolist())
assert torch.equal(square, n**2)
