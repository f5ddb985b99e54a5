"""The command line: `python -m digits train` and `test`."""

import argparse
from dataclasses import asdict
from pathlib import Path

import torch

from .config import Config, UsageError, read_config
from .data import make_loaders
from .engine import device, evaluate, train_one_epoch
from .model import make_model


def train(args: argparse.Namespace) -> None:
    """Train a network and save its weights with the settings."""
    config = read_config(args.config)
    torch.manual_seed(config.seed)
    generator = torch.Generator().manual_seed(config.seed)
    train_loader, val_loader, _ = make_loaders(config.batch_size, generator)
    model = make_model(config.width).to(device)
    optimizer = torch.optim.Adam(model.parameters(), lr=config.lr)
    for epoch in range(1, config.epochs + 1):
        loss = train_one_epoch(model, optimizer, train_loader, device)
        accuracy = evaluate(model, val_loader, device)
        print(f"epoch {epoch}: loss {loss:.1f}, val {accuracy:.2f}")
    state = {"config": asdict(config), "model": model.state_dict()}
    torch.save(state, args.weights)


def test(args: argparse.Namespace) -> None:
    """Build the network of the file and report on the test set."""
    state = torch.load(args.weights, map_location=device)
    config = Config(**state["config"])
    model = make_model(config.width).to(device)
    model.load_state_dict(state["model"])
    _, _, test_loader = make_loaders(config.batch_size, torch.Generator())
    accuracy = evaluate(model, test_loader, device)
    print(f"width {config.width}: test {accuracy:.2f}")


def main() -> None:
    """Read the command line and run the command that it names."""
    parser = argparse.ArgumentParser(prog="digits")
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("train", help="train and save the weights")
    command.set_defaults(run=train)
    command.add_argument("--config", type=Path, required=True)
    command.add_argument("--weights", type=Path, default="digits.pt")
    command = commands.add_parser("test", help="report on the test set")
    command.set_defaults(run=test)
    command.add_argument("--weights", type=Path, default="digits.pt")
    args = parser.parse_args()
    try:
        args.run(args)
    except UsageError as error:
        parser.exit(2, f"{error}\n")


if __name__ == "__main__":
    main()
