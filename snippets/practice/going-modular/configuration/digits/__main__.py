"""The command line: `python -m digits train` and `evaluate`."""

import argparse
from dataclasses import asdict
from pathlib import Path

import torch

from .config import Config, UsageError, read_config
from .data import make_loaders
from .engine import choose_device, evaluate, train_one_epoch
from .model import DigitNet


def train_command(args: argparse.Namespace) -> None:
    """Train a network and save its weights with their settings."""
    config = read_config(args.config)
    torch.manual_seed(config.seed)
    device = choose_device()
    generator = torch.Generator().manual_seed(config.seed)
    train_loader, val_loader, _ = make_loaders(config.batch_size, generator)
    model = DigitNet(config.width).to(device)
    optimizer = torch.optim.Adam(model.parameters(), lr=config.lr)
    for epoch in range(1, config.epochs + 1):
        train_loss = train_one_epoch(model, train_loader, optimizer, device)
        _, accuracy = evaluate(model, val_loader, device)
        print(f"epoch {epoch}: loss {train_loss:.1f}, val {accuracy:.2f}")
    saved = {"config": asdict(config), "model": model.state_dict()}
    torch.save(saved, args.weights)


def evaluate_command(args: argparse.Namespace) -> None:
    """Load weights and report on the test set."""
    device = choose_device()
    saved = torch.load(args.weights, map_location=device)
    config = Config(**saved["config"])
    model = DigitNet(config.width).to(device)
    model.load_state_dict(saved["model"])
    _, _, test_loader = make_loaders(config.batch_size, torch.Generator())
    _, accuracy = evaluate(model, test_loader, device)
    print(f"{config}\ntest {accuracy:.2f}")


def main() -> None:
    """Read the command line and run the command that it names."""
    parser = argparse.ArgumentParser(prog="digits")
    commands = parser.add_subparsers(required=True)
    train = commands.add_parser("train", help="train and save the weights")
    train.set_defaults(run=train_command)
    train.add_argument("--config", type=Path, required=True)
    test = commands.add_parser("evaluate", help="report on the test set")
    test.set_defaults(run=evaluate_command)
    for command in (train, test):
        command.add_argument("--weights", type=Path, default="digits.pt")
    args = parser.parse_args()
    try:
        args.run(args)
    except UsageError as error:
        parser.exit(2, f"{error}\n")


if __name__ == "__main__":
    main()
