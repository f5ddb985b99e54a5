"""The digits that come with scikit-learn, in three sets."""

import torch
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader, TensorDataset, random_split


def make_loaders(
    batch_size: int, generator: torch.Generator
) -> tuple[DataLoader, DataLoader, DataLoader]:
    """Load the digits and split them, always into the same three sets.

    Args:
        batch_size: The number of pictures in a batch.
        generator: Shuffles the training set.

    Returns:
        The loaders of 1000 training, 397 validation and 400 test pictures.
    """
    x, y = load_digits(return_X_y=True)
    images = torch.tensor(x).float().reshape(-1, 1, 8, 8) / 16  # (N, C, H, W)
    rows = TensorDataset(images, torch.tensor(y))
    fixed = torch.Generator().manual_seed(0)
    train, val, test = random_split(
        rows, [1000, 397, 400], generator=fixed
    )
    shuffled = DataLoader(train, batch_size, shuffle=True, generator=generator)
    return shuffled, DataLoader(val, batch_size), DataLoader(test, batch_size)
