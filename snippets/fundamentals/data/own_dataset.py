"""Your own data set answers two questions: how many, and which."""

import torch
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader, Dataset


class Pairs(Dataset):
    """Two pictures, and whether they show the same digit."""

    def __init__(self, images: torch.Tensor, labels: torch.Tensor) -> None:
        """Keep the pictures (N, H, W) and their labels (N,)."""
        self.images, self.labels = images, labels

    def __len__(self) -> int:
        """Return the number of pairs."""
        return len(self.labels) ** 2

    def __getitem__(self, index: int) -> tuple[torch.Tensor, torch.Tensor]:
        """Return pair number index, made on request."""
        i, j = divmod(index, len(self.labels))
        pair = torch.stack([self.images[i], self.images[j]])  # (2, H, W)
        return pair, self.labels[i] == self.labels[j]


digits = load_digits()
dataset = Pairs(torch.tensor(digits.images), torch.tensor(digits.target))
loader = DataLoader(dataset, batch_size=4)
pairs, same = next(iter(loader))  # (B, 2, H, W), (B,)

print(f"{len(digits.images)} pictures make {len(dataset)} pairs")
print("a batch:", tuple(pairs.shape), same.tolist())
assert same[0] and torch.equal(pairs[0, 0], pairs[0, 1])  # a picture, twice
