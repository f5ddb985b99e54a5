"""Exercise: give both configurations the same dice."""

import torch
from torch import nn

torch.manual_seed(0)


def run(width: int, seed: int) -> float:
    """Draw a batch and a model; return one number about both."""
    ...  # your line
    x = torch.randn(100, 4)  # (B, D)
    model = nn.Sequential(nn.Linear(4, width), nn.ReLU(), nn.Linear(width, 1))
    return x.sum().item() + model(x).mean().item()


again = run(8, seed=1) == run(8, seed=1)
assert again, "The same call gives two results. Replace the ..."
assert run(8, seed=1) != run(8, seed=2), "All seeds give the same dice."
assert run(8, seed=1) == run(8, seed=1)
print("correct")
