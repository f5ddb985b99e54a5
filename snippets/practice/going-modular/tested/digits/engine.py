"""Training and evaluation, for any classifier and any loader."""

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy
from torch.optim import Optimizer
from torch.utils.data import DataLoader
from tqdm import tqdm

device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")


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
    for x, y in tqdm(loader, leave=False, disable=None):
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
