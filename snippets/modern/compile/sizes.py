"""Batches of six sizes, and how many graphs they have cost by then."""

import torch

found = []


def count(graph: torch.fx.GraphModule, inputs: list) -> callable:
    """A backend that counts graphs."""
    found.append(graph)
    return graph


def wave(x: torch.Tensor) -> torch.Tensor:
    """Return a wave of x."""
    return (2 * x).sin() + x.cos()


def graphs(dynamic: bool | None, marked: bool = False) -> list[int]:
    """Return the number of graphs after each batch."""
    torch.compiler.reset()
    found.clear()
    fast = torch.compile(wave, backend=count, dynamic=dynamic)
    after = []
    for size in (32, 16, 8, 7, 64, 1):
        x = torch.zeros(size, 4)  # (B, D)
        if marked and size > 1:
            torch._dynamo.mark_dynamic(x, 0)
        fast(x)
        after.append(len(found))
    return after


rows = {
    "dynamic=None": graphs(None),
    "dynamic=False": graphs(False),
    "dynamic=True": graphs(True),
    '"mark_dynamic(x, 0)"': graphs(None, marked=True),
}
print("batch size,32,16,8,7,64,1")
for name, after in rows.items():
    print(name, *after, sep=",")
assert [row[4] for row in rows.values()] == [2, 5, 1, 1]
assert all(row[5] == row[4] + 1 for row in rows.values())
