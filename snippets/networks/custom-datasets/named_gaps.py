"""Read a table with a rule for each column, which counts the gaps."""

import csv
from pathlib import Path

import torch

Path("pens.csv").write_text(
    "width,ink,age\n0.5,blue,31\n0.7,black,\n,blue,8\n0.5,blue,thirty\n"
)
torch.manual_seed(0)
inks = ["black", "blue"]


def number(text: str, line: int) -> float:
    """Return the number, nan for a gap, and nan with a note for a word."""
    try:
        return float(text or "nan")
    except ValueError:
        print(f"pens.csv, line {line}: {text!r} is not a number")
        return float("nan")


rows = []
with open("pens.csv", newline="") as file:
    for line, row in enumerate(csv.DictReader(file), start=2):
        ink = inks.index(row["ink"])  # stops at an ink that is not in the list
        width, age = number(row["width"], line), number(row["age"], line)
        rows.append([width, ink, age])
x = torch.tensor(rows)  # (N, D) = (4, 3)
print("gaps in width, ink, age:", x.isnan().sum(dim=0).tolist())
assert x.isnan().sum() == 3 and x[:, 1].tolist() == [1, 0, 1, 1]
