"""New pictures come in another way than those of the pretraining."""

import torch
from sklearn.datasets import load_digits
from torch import nn

pixels, y = map(torch.tensor, load_digits(return_X_y=True))
pixels = pixels.float().view(-1, 1, 8, 8)  # (N, C, H, W), from 0 to 16
x, odd = (pixels - pixels.mean()) / pixels.std(), y % 2


def fit(model: nn.Module, x: torch.Tensor, y: torch.Tensor) -> None:
    """Train the model for 100 steps with all pictures."""
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(100):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def score(model: nn.Module, x: torch.Tensor, y: torch.Tensor) -> float:
    """Return the share of right answers."""
    with torch.no_grad():
        return (model(x).argmax(dim=1) == y).float().mean().item()


ways = {
    "as in the pretraining": x,
    "from 0 to 1": pixels / 16,
    "from 0 to 16": pixels,
    "black and white exchanged": -x,
}
rows = {name: [] for name in ways}
for seed in range(5):
    torch.manual_seed(seed)
    order = torch.randperm(len(x))
    first, few, new = order[:900], order[900:1000], order[1000:]
    conv = nn.Conv2d(1, 8, 3, stride=2, padding=1)
    body = nn.Sequential(conv, nn.ReLU(), nn.Flatten(), nn.Linear(128, 32))
    body.append(nn.ReLU())
    digits = nn.Sequential(body, nn.Linear(32, 10))
    fit(digits, x[first], y[first])
    for name, pictures in ways.items():
        with torch.no_grad():
            features = body(pictures)  # (N, D)
        head = nn.Linear(32, 2)
        fit(head, features[few], odd[few])
        old = score(digits, pictures[new], y[new])
        rows[name].append((old, score(head, features[new], odd[new])))
print("pictures,old head: digits,new head: odd")
means = {name: torch.tensor(row).mean(dim=0) for name, row in rows.items()}
for name, (old, new) in means.items():
    print(name, f"{old:.2f}", f"{new:.2f}", sep=",")
print(rows)
