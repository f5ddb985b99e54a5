"""Train twice from a seed, and compare the weights byte by byte."""

from hashlib import sha256

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

data = load_digits()


def run(seed: int, order: torch.Tensor) -> str:
    """Train on rows in this order, and return a digest of the weights."""
    torch.manual_seed(seed)
    x = torch.tensor(data.data)[order].float() / 16  # (N, D)
    y = torch.tensor(data.target)[order]  # (N,)
    model = nn.Linear(64, 10)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for rows in torch.randint(len(x), (50, 64)):
        optimizer.zero_grad()
        F.cross_entropy(model(x[rows]), y[rows]).backward()
        optimizer.step()
    digest = sha256()
    for values in model.state_dict().values():
        digest.update(values.numpy().tobytes())
    return digest.hexdigest()


files = torch.arange(1797)  # in the order of their names
first = run(0, files)
for what, other in (
    ("once more", run(0, files)),
    ("another seed", run(1, files)),
    ("files in another order", run(0, files.flip(0))),
):
    print(f"{what}: the same weights {other == first}")
assert run(0, files) == first != run(0, files.flip(0))
