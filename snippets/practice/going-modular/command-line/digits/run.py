"""The two commands: a training run, and its test."""

from pathlib import Path

import torch

from .data import make_loaders
from .engine import device, evaluate, train_one_epoch
from .model import make_model


def train(epochs: int, lr: float, seed: int, weights: Path) -> None:
    """Train a network and save its weights."""
    torch.manual_seed(seed)
    generator = torch.Generator().manual_seed(seed)
    train_loader, val_loader, _ = make_loaders(50, generator)
    model = make_model().to(device)
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    for epoch in range(1, epochs + 1):
        loss = train_one_epoch(model, optimizer, train_loader, device)
        accuracy = evaluate(model, val_loader, device)
        print(f"epoch {epoch}: loss {loss:.1f}, val {accuracy:.2f}")
    torch.save(model.state_dict(), weights)


def test(weights: Path) -> None:
    """Load the weights and report on the test set."""
    model = make_model().to(device)
    model.load_state_dict(torch.load(weights, map_location=device))
    _, _, test_loader = make_loaders(50, torch.Generator())
    print(f"test {evaluate(model, test_loader, device):.2f}")
