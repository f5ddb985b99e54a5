"""Leave the number of rows open, in five ways and with two examples."""

import logging

import torch
from torch import nn
from torch.export import Dim

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 10)).eval()
logging.getLogger("torch._export").setLevel(logging.ERROR)
ways = {
    "nothing": None,
    "Dim.AUTO": {0: Dim.AUTO},
    "Dim.DYNAMIC": {0: Dim.DYNAMIC},
    'Dim("B")': {0: Dim("B")},
    'Dim("B" max=64)': {0: Dim("B", max=64)},
}


def accepted(way: dict | None, rows: int) -> str:
    """Export with an example of so many rows; return which sizes work."""
    shapes = way and (way,)
    try:
        example = (torch.rand(rows, 64),)  # (B, D)
        export = torch.export.export(model, example, dynamic_shapes=shapes)
    except Exception:
        return "an error"
    read, works = export.module(), []
    for size in (1, 2, 4, 5, 100):
        try:
            assert read(torch.rand(size, 64)).shape == (size, 10)
            works.append(str(size))
        except AssertionError:
            continue
    return " ".join(works)


print("said about the rows,example of 1 row,example of 4 rows")
table = {name: [accepted(way, n) for n in (1, 4)] for name, way in ways.items()}
for name, row in table.items():
    print(name, *row, sep=",")
assert table["Dim.AUTO"] == ["1", "1 2 4 5 100"]
assert table["nothing"] == ["1", "4"]
