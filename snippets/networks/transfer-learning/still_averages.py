"""Train a new head on a frozen body whose BatchNorm is at rest."""

from itertools import product

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

pixels, y = map(torch.tensor, load_digits(return_X_y=True))
x = pixels.float().view(-1, 1, 8, 8) / 16  # (N, C, H, W), from 0 to 1
odd = y % 2  # (N,)


def fit(model: nn.Module, x: torch.Tensor, y: torch.Tensor) -> None:
    """Train what is not frozen on the first 1,000 pictures, six epochs."""
    free = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(free, lr=0.01)
    for _ in range(6):
        model.train()
        if not body[0].weight.requires_grad:
            body.eval()
        for rows in torch.randperm(1000).split(50):
            loss = cross_entropy(model(x[rows]), y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    model.eval()


def score(model: nn.Module) -> float:
    """Return the share of the other digits that are read correctly."""
    return (model(x[1000:]).argmax(dim=1) == y[1000:]).float().mean().item()


seen = []
for seed, scale in product(range(5), (1, 16)):
    torch.manual_seed(seed)
    conv = nn.Conv2d(1, 8, 3, padding=1)
    body = nn.Sequential(conv, nn.BatchNorm2d(8), nn.ReLU(), nn.Flatten())
    digits = nn.Sequential(body, nn.Linear(8 * 64, 10))
    fit(digits, x, y)
    old, kept = score(digits), body[1].running_mean.clone()
    body.requires_grad_(False)
    fit(nn.Sequential(body, nn.Linear(8 * 64, 2)), scale * x, odd)
    still = torch.equal(body[1].running_mean, kept)
    seen.append((old, score(digits), still))

olds, news, rests = zip(*seen)
print(f"digits: {min(olds):.1f} to {max(olds):.1f}")
for scale, new in ((1, news[::2]), (16, news[1::2])):
    told = f"after a head for pixels up to {scale:2}"
    print(f"{told}: {min(new):.1f} to {max(new):.1f}")
print(f"averages at rest: {any(rests)}")
assert min(olds) > 0.9 and olds == news and all(rests)
