"""The command line: `python -m digits train` and `test`."""

import argparse
from pathlib import Path

from .config import UsageError, read_config


def main() -> None:
    """Read the command line and run the command that it names."""
    parser = argparse.ArgumentParser(prog="digits")
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("train", help="train and save the weights")
    command.add_argument("--config", type=Path, required=True)
    command.add_argument("--weights", type=Path, default="digits.pt")
    command = commands.add_parser("test", help="report on the test set")
    command.add_argument("--weights", type=Path, default="digits.pt")
    args = parser.parse_args()
    trains = args.command == "train"
    try:
        config = read_config(args.config) if trains else None
        from . import run  # not earlier: importing torch takes seconds

        if trains:
            run.train(config, args.weights)
        else:
            run.test(args.weights)
    except UsageError as error:
        parser.exit(2, f"{error}\n")


if __name__ == "__main__":
    main()
