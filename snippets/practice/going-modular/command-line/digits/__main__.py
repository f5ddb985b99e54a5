"""The command line: `python -m digits train` and `evaluate`."""

import argparse
from pathlib import Path

import torch

from .data import make_loaders
from .engine import choose_device, evaluate, train_one_epoch
from .model import DigitNet


def train_command(args: argparse.Namespace) -> None:
    """Train a network and save its weights."""
    torch.manual_seed(args.seed)
    device = choose_device()
    generator = torch.Generator().manual_seed(args.seed)
    train_loader, val_loader, _ = make_loaders(50, generator)
    model = DigitNet().to(device)
    optimizer = torch.optim.Adam(model.parameters(), lr=args.lr)
    for epoch in range(1, args.epochs + 1):
        train_loss = train_one_epoch(model, train_loader, optimizer, device)
        _, accuracy = evaluate(model, val_loader, device)
        print(f"epoch {epoch}: loss {train_loss:.1f}, val {accuracy:.2f}")
    torch.save(model.state_dict(), args.weights)


def evaluate_command(args: argparse.Namespace) -> None:
    """Load weights and report on the test set."""
    device = choose_device()
    model = DigitNet().to(device)
    model.load_state_dict(torch.load(args.weights, map_location=device))
    _, _, test_loader = make_loaders(50, torch.Generator())
    _, accuracy = evaluate(model, test_loader, device)
    print(f"test {accuracy:.2f}")


def main() -> None:
    """Read the command line and run the command that it names."""
    parser = argparse.ArgumentParser(prog="digits")
    commands = parser.add_subparsers(required=True)
    train = commands.add_parser("train", help="train and save the weights")
    train.set_defaults(run=train_command)
    train.add_argument("--epochs", type=int, default=5, help="default: 5")
    train.add_argument("--lr", type=float, default=0.01, help="default: 0.01")
    train.add_argument("--seed", type=int, default=0, help="default: 0")
    test = commands.add_parser("evaluate", help="report on the test set")
    test.set_defaults(run=evaluate_command)
    for command in (train, test):
        command.add_argument(
            "--weights", type=Path, default="digits.pt", help="a file"
        )
    args = parser.parse_args()
    args.run(args)


if __name__ == "__main__":
    main()
