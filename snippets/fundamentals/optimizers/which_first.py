"""Three optimizers, each with the better of two rates, on two networks."""

import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(labels)  # (N,)


def train(seed: int, depth: int, make, lr: float, **more) -> torch.Tensor:
    """Train for five epochs; return right on validation and on test rows."""
    torch.manual_seed(seed)
    train, *asked = torch.randperm(len(x)).split([1000, 300, 497])
    layer = [nn.Sequential(nn.Linear(64, 64), nn.ReLU()) for _ in range(depth)]
    model = nn.Sequential(*layer, nn.Linear(64, 10))
    optimizer = make(model.parameters(), lr=lr, **more)
    for epoch in range(5):
        for rows in train[torch.randperm(1000)].split(50):  # (B,)
            optimizer.zero_grad()
            nn.functional.cross_entropy(model(x[rows]), y[rows]).backward()
            optimizer.step()
    right = model(x).argmax(dim=1) == y  # (N,)
    return torch.stack([right[rows].double().mean() for rows in asked])  # (2,)


tried = {
    "SGD": (torch.optim.SGD, (0.3, 1), {}),
    "momentum": (torch.optim.SGD, (0.03, 0.1), {"momentum": 0.9}),
    "Adam": (torch.optim.Adam, (0.003, 0.01), {}),
}
test = {}
print("hidden layers,optimizer,rate,right on test rows")
for depth in (1, 4):
    for name, (make, rates, more) in tried.items():
        best = 0
        for lr in rates:
            runs = [train(seed, depth, make, lr, **more) for seed in range(5)]
            shares = torch.stack(runs)  # (5, 2) validation and test
            if shares[:, 0].mean() > best:
                best, chosen, kept = shares[:, 0].mean(), lr, shares[:, 1]
        test[depth, name] = kept
        print(f"{depth},{name},{chosen},{kept.min():.2f} to {kept.max():.2f}")

assert test[4, "SGD"].max() < test[4, "Adam"].min() - 0.1
assert test[4, "momentum"].mean() < test[4, "Adam"].mean() - 0.1
assert abs(test[1, "momentum"].mean() - test[1, "Adam"].mean()) < 0.03
