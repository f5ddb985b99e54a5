"""Train a new head on a frozen body whose BatchNorm goes on averaging."""

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

pixels, y = map(torch.tensor, load_digits(return_X_y=True))
pixels = pixels.float().view(-1, 1, 8, 8)  # (N, C, H, W), from 0 to 16
x, odd = pixels / 16, y % 2


def fit(model: nn.Module, x: torch.Tensor, y: torch.Tensor) -> None:
    """Train what is not frozen on the first 1,000 pictures, six epochs."""
    free = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(free, lr=0.01)
    for _ in range(6):
        model.train()
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
for seed in range(5):
    torch.manual_seed(seed)
    conv = nn.Conv2d(1, 8, 3, padding=1)
    body = nn.Sequential(conv, nn.BatchNorm2d(8), nn.ReLU(), nn.Flatten())
    digits = nn.Sequential(body, nn.Linear(8 * 64, 10))
    fit(digits, x, y)
    old, kept = score(digits), body[1].running_mean.clone()
    body.requires_grad_(False)
    fit(nn.Sequential(body, nn.Linear(8 * 64, 2)), pixels, odd)
    still = torch.equal(body[1].running_mean, kept)
    seen.append((old, score(digits), still))

olds, news, rests = zip(*seen)
print(f"digits {min(olds):.1f} to {max(olds):.1f}")
print(f"after the new head {min(news):.1f} to {max(news):.1f}")
print(f"averages at rest: {any(rests)}")
assert min(olds) > 0.9 and max(news) < 0.8 and not any(rests)
