"""Train a small network to read the digits that come with scikit-learn."""

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy
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
    x = torch.tensor(x, dtype=torch.float32) / 16  # (N, D)
    images = x.reshape(-1, 1, 8, 8)  # (N, C, H, W)
    train, val, test = random_split(
        TensorDataset(images, torch.tensor(y)),
        [1000, 397, 400],
        generator=torch.Generator().manual_seed(0),
    )
    return (
        DataLoader(train, batch_size, shuffle=True, generator=generator),
        DataLoader(val, batch_size),
        DataLoader(test, batch_size),
    )


class DigitNet(nn.Module):
    """Two convolutions, dropout and a linear layer."""

    def __init__(self, width: int = 16):
        """Build the layers; the first convolution has `width` channels."""
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(1, width, 3, padding=1),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Conv2d(width, 2 * width, 3, padding=1),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Flatten(),
            nn.Dropout(0.2),
            nn.Linear(8 * width, 10),
        )

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return the logits of a batch: (B, C, H, W) -> (B, K)."""
        return self.layers(x)


def train_step(
    model: nn.Module,
    optimizer: torch.optim.Optimizer,
    x: torch.Tensor,
    y: torch.Tensor,
) -> float:
    """Take one step and return the loss before it."""
    loss = cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def train_one_epoch(
    model: nn.Module,
    loader: DataLoader,
    optimizer: torch.optim.Optimizer,
    device: torch.device,
) -> float:
    """Go through the loader once and return the mean loss per picture."""
    model.train()
    total = 0.0
    for x, y in loader:
        loss = train_step(model, optimizer, x.to(device), y.to(device))
        total += loss * len(y)
    return total / len(loader.dataset)


@torch.no_grad()
def evaluate(
    model: nn.Module, loader: DataLoader, device: torch.device
) -> tuple[float, float]:
    """Return the mean loss and the accuracy over the loader."""
    model.eval()
    total, right = 0.0, 0
    for x, y in loader:
        x, y = x.to(device), y.to(device)
        logits = model(x)  # (B, C, H, W) -> (B, K)
        total += cross_entropy(logits, y, reduction="sum").item()
        right += (logits.argmax(1) == y).sum().item()
    return total / len(loader.dataset), right / len(loader.dataset)


def main() -> None:
    """Train for five epochs and report on the test set."""
    torch.manual_seed(0)
    device = torch.accelerator.current_accelerator(check_available=True)
    device = device or torch.device("cpu")
    generator = torch.Generator().manual_seed(0)
    train_loader, val_loader, test_loader = make_loaders(50, generator)
    model = DigitNet().to(device)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for epoch in range(1, 6):
        train_loss = train_one_epoch(model, train_loader, optimizer, device)
        _, accuracy = evaluate(model, val_loader, device)
        print(f"epoch {epoch}: loss {train_loss:.1f}, val {accuracy:.2f}")
    _, accuracy = evaluate(model, test_loader, device)
    print(f"test {accuracy:.2f}")


if __name__ == "__main__":
    main()
