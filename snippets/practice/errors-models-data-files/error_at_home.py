"""Let the main program read, so that the error comes from a line of yours."""

from torch.utils.data import DataLoader


def read(lines: list[str]) -> float:
    """Return the number on a line."""
    return float(lines[0])  # raises ValueError


if __name__ == "__main__":
# --8<-- [start:repair]
    loader = DataLoader(["5.1", "n/a"], collate_fn=read, num_workers=0)
# --8<-- [end:repair]
    numbers = list(loader)
