"""The command line: `python -m digits train` and `test`."""

import argparse
from pathlib import Path


def main() -> None:
    """Read the command line and run the command that it names."""
    parser = argparse.ArgumentParser(prog="digits")
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("train", help="train and save the weights")
    shown = "default: %(default)s"
    command.add_argument("--epochs", type=int, default=5, help=shown)
    command.add_argument("--lr", type=float, default=0.01, help=shown)
    command.add_argument("--seed", type=int, default=0, help=shown)
    command.add_argument("--weights", type=Path, default="digits.pt")
    command = commands.add_parser("test", help="report on the test set")
    command.add_argument("--weights", type=Path, default="digits.pt")
    args = parser.parse_args()
    from . import run  # not earlier, because importing torch takes seconds

    if args.command == "train":
        run.train(args.epochs, args.lr, args.seed, args.weights)
    else:
        run.test(args.weights)


if __name__ == "__main__":
    main()
