"""Validation beats training, until training is measured in the same way."""

import torch
from sklearn.datasets import load_digits
from torch import nn

pixels, y = map(torch.tensor, load_digits(return_X_y=True))
x = pixels.float() / 16  # (N, D)


def score(model: nn.Module, rows: torch.Tensor) -> float:
    """Return the share of the digits in these rows that are read correctly."""
    model.eval()
    with torch.no_grad():
        return (model(x[rows]).argmax(dim=1) == y[rows]).float().mean().item()


seen = []
for seed in range(5):
    torch.manual_seed(seed)
    train, val = torch.randperm(len(x)).split([1000, 797])
    wide = nn.Linear(64, 64), nn.ReLU(), nn.Dropout(0.5)
    model = nn.Sequential(*wide, nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    for _ in range(8):
        model.train()
        hits = 0
        for rows in train[torch.randperm(1000)].split(50):
            logits = model(x[rows])  # (B, K)
            hits += (logits.argmax(dim=1) == y[rows]).sum().item()
            optimizer.zero_grad()
            nn.functional.cross_entropy(logits, y[rows]).backward()
            optimizer.step()
    seen.append((hits / 1000, score(model, train), score(model, val)))

during, after, val = zip(*seen)
print(f"training, during the epoch     {min(during):.2f} to {max(during):.2f}")
print(f"training, after the epoch      {min(after):.2f} to {max(after):.2f}")
print(f"validation                     {min(val):.2f} to {max(val):.2f}")
assert max(during) < min(val)
assert sum(after) > sum(val)
