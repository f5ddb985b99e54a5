"""The two commands: a training run, and its test."""

from dataclasses import asdict
from pathlib import Path

import torch

from .config import Config
from .data import make_loaders
from .engine import device, evaluate, train_one_epoch
from .model import make_model


def train(config: Config, weights: Path) -> None:
    """Train a network and save its weights with the settings."""
    torch.manual_seed(config.seed)
    generator = torch.Generator().manual_seed(config.seed)
    train_loader, val_loader, _ = make_loaders(config.batch_size, generator)
    model = make_model(config.width).to(device)
    optimizer = torch.optim.Adam(model.parameters(), lr=config.lr)
    for epoch in range(1, config.epochs + 1):
        loss = train_one_epoch(model, optimizer, train_loader, device)
        accuracy = evaluate(model, val_loader, device)
        print(f"epoch {epoch}: loss {loss:.1f}, val {accuracy:.2f}")
    torch.save({"config": asdict(config), "model": model.state_dict()}, weights)


def test(weights: Path) -> None:
    """Build the network of the file and report on the test set."""
    state = torch.load(weights, map_location=device)
    config = Config(**state["config"])
    model = make_model(config.width).to(device)
    model.load_state_dict(state["model"])
    _, _, test_loader = make_loaders(config.batch_size, torch.Generator())
    accuracy = evaluate(model, test_loader, device)
    print(f"width {config.width}: test {accuracy:.2f}")
