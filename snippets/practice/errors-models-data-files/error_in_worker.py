"""Let a worker read a line that holds no number."""

from torch.utils.data import DataLoader


def read(lines: list[str]) -> float:
    """Return the number on a line."""
    return float(lines[0])


if __name__ == "__main__":
    loader = DataLoader(["5.1", "n/a"], collate_fn=read, num_workers=1)
    numbers = list(loader)  # raises ValueError
