"""Train a small network to read the digits of scikit-learn."""

import torch
from sklearn.datasets import load_digits
from torch import Tensor, nn
from torch.nn.functional import cross_entropy
from torch.optim import Optimizer
from torch.utils.data import DataLoader, TensorDataset, random_split

device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")


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


def make_model(width: int = 16) -> nn.Module:
    """Return a new network, (B, C, H, W) -> (B, K)."""
    return nn.Sequential(
        nn.Conv2d(1, width, kernel_size=3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(width, 2 * width, kernel_size=3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Dropout(0.2),
        nn.Linear(8 * width, 10),
    )


def train_step(
    model: nn.Module, optimizer: Optimizer, x: Tensor, y: Tensor
) -> float:
    """Take one step and return the loss before it."""
    loss = cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def train_one_epoch(
    model: nn.Module,
    optimizer: Optimizer,
    loader: DataLoader,
    device: torch.device,
) -> float:
    """Go through the loader once and return the mean loss of a picture."""
    model.train()
    total = 0.0
    for x, y in loader:
        loss = train_step(model, optimizer, x.to(device), y.to(device))
        total += loss * len(y)
    return total / len(loader.dataset)


@torch.no_grad()
def evaluate(
    model: nn.Module, loader: DataLoader, device: torch.device
) -> float:
    """Return the accuracy over all pictures of the loader."""
    model.eval()
    right = 0
    for x, y in loader:
        predicted = model(x.to(device)).argmax(1)  # (B, C, H, W) -> (B,)
        right += (predicted == y.to(device)).sum().item()
    return right / len(loader.dataset)


def main() -> None:
    """Train for five epochs and report on the test set."""
    torch.manual_seed(0)
    generator = torch.Generator().manual_seed(0)
    train_loader, val_loader, test_loader = make_loaders(50, generator)
    model = make_model().to(device)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for epoch in range(1, 6):
        loss = train_one_epoch(model, optimizer, train_loader, device)
        accuracy = evaluate(model, val_loader, device)
        print(f"epoch {epoch}: loss {loss:.1f}, val {accuracy:.2f}")
    print(f"test {evaluate(model, test_loader, device):.2f}")


if __name__ == "__main__":
    main()
