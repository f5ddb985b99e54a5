"""Training and evaluation, for any classifier and any loader."""

import torch
from torch import nn
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader


def choose_device() -> torch.device:
    """Return the accelerator if there is one, otherwise the CPU."""
    device = torch.accelerator.current_accelerator(check_available=True)
    device = device or torch.device("cpu")
    return device


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
