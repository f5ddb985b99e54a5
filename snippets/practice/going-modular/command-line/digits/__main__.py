"""The command line: `python -m digits train` and `test`."""

import argparse
from pathlib import Path

import torch

from .data import make_loaders
from .engine import device, evaluate, train_one_epoch
from .model import make_model


def train(args: argparse.Namespace) -> None:
    """Train a network and save its weights."""
    torch.manual_seed(args.seed)
    generator = torch.Generator().manual_seed(args.seed)
    train_loader, val_loader, _ = make_loaders(50, generator)
    model = make_model().to(device)
    optimizer = torch.optim.Adam(model.parameters(), lr=args.lr)
    for epoch in range(1, args.epochs + 1):
        loss = train_one_epoch(model, optimizer, train_loader, device)
        accuracy = evaluate(model, val_loader, device)
        print(f"epoch {epoch}: loss {loss:.1f}, val {accuracy:.2f}")
    torch.save(model.state_dict(), args.weights)


def test(args: argparse.Namespace) -> None:
    """Load the weights and report on the test set."""
    model = make_model().to(device)
    model.load_state_dict(torch.load(args.weights, map_location=device))
    _, _, test_loader = make_loaders(50, torch.Generator())
    print(f"test {evaluate(model, test_loader, device):.2f}")


def main() -> None:
    """Read the command line and run the command that it names."""
    parser = argparse.ArgumentParser(prog="digits")
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("train", help="train and save the weights")
    command.set_defaults(run=train)
    shown = "default: %(default)s"
    command.add_argument("--epochs", type=int, default=5, help=shown)
    command.add_argument("--lr", type=float, default=0.01, help=shown)
    command.add_argument("--seed", type=int, default=0, help=shown)
    command.add_argument("--weights", type=Path, default="digits.pt")
    command = commands.add_parser("test", help="report on the test set")
    command.set_defaults(run=test)
    command.add_argument("--weights", type=Path, default="digits.pt")
    args = parser.parse_args()
    args.run(args)


if __name__ == "__main__":
    main()
