"""A training run: its state, its files, its loop and its test."""

import csv
import logging
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch

from .config import Config, UsageError
from .data import make_loaders
from .engine import evaluate, train_one_epoch
from .model import make_model

log = logging.getLogger(__name__)


class Run:
    """What an epoch changes, so that it can be saved and restored."""

    def __init__(self, config: Config, device: torch.device):
        """Seed the random numbers and build what is trained."""
        torch.manual_seed(config.seed)
        self.generator = torch.Generator().manual_seed(config.seed)
        self.model = make_model(config.width).to(device)
        self.optimizer = torch.optim.Adam(self.model.parameters(), config.lr)
        self.history: list[dict[str, float]] = []
        self.random = [torch]  # an accelerator has random numbers of its own
        if device.type != "cpu":
            self.random.append(torch.get_device_module(device))

    def state_dict(self) -> dict[str, Any]:
        """Return all that the next epoch depends on."""
        return {
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "history": self.history,
            "shuffling": self.generator.get_state(),
            "random": [each.get_rng_state() for each in self.random],
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Restore a saved state."""
        self.model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.history = state["history"]
        self.generator.set_state(state["shuffling"])
        for each, numbers in zip(self.random, state["random"]):
            each.set_rng_state(numbers)


def save(state: dict[str, Any], path: Path) -> None:
    """Write another file and rename it, so that none is half written."""
    unfinished = path.with_suffix(".unfinished")
    torch.save(state, unfinished)
    os.replace(unfinished, path)


def train(
    config: Config, folder: Path, device: torch.device, resume: bool = False
) -> Run:
    """Train, leaving `last.pt`, `best.pt` and `log.csv` in the folder.

    Args:
        config: The settings.
        folder: A folder for this run alone; created if missing.
        device: Where to compute.
        resume: Continue from `last.pt` if there is one.

    Returns:
        The finished run.
    """
    folder.mkdir(parents=True, exist_ok=True)
    run, last = Run(config, device), folder / "last.pt"
    if last.exists() and not resume:
        raise UsageError(f"{last} exists. Add --resume or change --out.")
    if last.exists():
        state = torch.load(last, map_location="cpu")
        if state["config"] != asdict(config):
            raise UsageError(f"{last} has other settings. Change --out.")
        run.load_state_dict(state)
        log.info("resumed after epoch %d", len(run.history))
    train_loader, val_loader, _ = make_loaders(config.batch_size, run.generator)
    for epoch in range(len(run.history) + 1, config.epochs + 1):
        loss = train_one_epoch(run.model, run.optimizer, train_loader, device)
        accuracy = evaluate(run.model, val_loader, device)
        log.info("epoch %d: loss %.1f, val %.2f", epoch, loss, accuracy)
        best = max((row["val"] for row in run.history), default=-1.0)
        row = {"epoch": epoch, "loss": loss, "val": accuracy}
        run.history.append(row)
        with (folder / "log.csv").open("w", newline="") as file:
            writer = csv.DictWriter(file, row, lineterminator="\n")
            writer.writeheader()
            writer.writerows(run.history)
        state = {"config": asdict(config)} | run.state_dict()
        if accuracy > best:
            save(state, folder / "best.pt")
        save(state, last)  # after the other files: it says they are done
    return run


def test(folder: Path, device: torch.device) -> None:
    """Report on the test set, for the best epoch of a run."""
    state = torch.load(folder / "best.pt", map_location=device)
    config = Config(**state["config"])
    model = make_model(config.width).to(device)
    model.load_state_dict(state["model"])
    _, _, test_loader = make_loaders(config.batch_size, torch.Generator())
    print(f"test {evaluate(model, test_loader, device):.2f}")
