"""The command line: `python -m digits train` and `test`."""

import argparse
import logging
from pathlib import Path

from .config import UsageError, read_config


def main() -> None:
    """Read the command line and run the command that it names."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
    parser = argparse.ArgumentParser(prog="digits")
    parser.add_argument("command", choices=["train", "test"])
    parser.add_argument("--config", type=Path, default="config.toml")
    parser.add_argument("--out", type=Path, default="run")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--device", help="such as cpu")
    args = parser.parse_args()
    trains = args.command == "train"
    try:
        config = read_config(args.config) if trains else None
        import torch  # not earlier, because it takes seconds

        from . import engine, run

        device = torch.device(args.device or engine.device)
        if trains:
            run.train(config, args.out, device, args.resume)
        else:
            run.test(args.out, device)
    except UsageError as error:
        parser.exit(2, f"{error}\n")


if __name__ == "__main__":
    main()
