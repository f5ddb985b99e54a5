"""The command line: `python -m digits train` and `test`."""

import argparse
import logging
from pathlib import Path

import torch

from .config import Config, UsageError, read_config
from .data import make_loaders
from .engine import device, evaluate
from .model import make_model
from .run import train


def test(folder: Path, device: torch.device) -> None:
    """Report on the test set, for the best epoch of a run."""
    state = torch.load(folder / "best.pt", map_location=device)
    config = Config(**state["config"])
    model = make_model(config.width).to(device)
    model.load_state_dict(state["model"])
    _, _, test_loader = make_loaders(config.batch_size, torch.Generator())
    print(f"test {evaluate(model, test_loader, device):.2f}")


def main() -> None:
    """Read the command line and run the command that it names."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
    parser = argparse.ArgumentParser(prog="digits")
    parser.add_argument("command", choices=["train", "test"])
    parser.add_argument("--config", type=Path, default="config.toml")
    parser.add_argument("--out", type=Path, default="run")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--device", type=torch.device, default=device)
    args = parser.parse_args()
    try:
        if args.command == "train":
            config = read_config(args.config)
            train(config, args.out, args.device, args.resume)
        else:
            test(args.out, args.device)
    except UsageError as error:
        parser.exit(2, f"{error}\n")


if __name__ == "__main__":
    main()
