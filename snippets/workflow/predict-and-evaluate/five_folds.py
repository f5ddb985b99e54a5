"""Judge by one set of 20 rows, or by five folds of 20 in turn."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(data.target)  # (N,)


def right(train: torch.Tensor, rows: torch.Tensor) -> float:
    """Train on some rows, and return the accuracy on others."""
    model = nn.Linear(64, 10)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for step in range(25):
        optimizer.zero_grad()
        F.cross_entropy(model(x[train]), y[train]).backward()
        optimizer.step()
    model.eval()
    with torch.inference_mode():
        answer = model(x[rows]).argmax(dim=1)  # (B, D) -> (B,)
    return (answer == y[rows]).float().mean().item()


results = []
for repeat in range(20):
    known, others = torch.randperm(len(x)).split([100, 1697])
    folds = known.chunk(5)  # five times (20,)
    scores = []
    for i, fold in enumerate(folds):
        rest = torch.cat(folds[:i] + folds[i + 1 :])  # (80,)
        scores.append(right(rest, fold))
    results.append((scores[0], sum(scores) / 5, right(known, others)))
one, five, truth = torch.tensor(results).T  # (20,), (20,), (20,)

off = [((score - truth) ** 2).mean().sqrt() for score in (one, five)]
print(f"one fold of 20:       off by {off[0]:.2f}")
print(f"five folds of 20:     off by {off[1]:.2f}")
print(f"on the 1697 others:   {truth.min():.2f} to {truth.max():.2f}")
assert off[1] < 0.7 * off[0]
