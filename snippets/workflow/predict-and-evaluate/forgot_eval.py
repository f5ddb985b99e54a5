"""Silent bug: predictions made in training mode, with five seeds."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(data.target)  # (N,)


def ask(model: nn.Module, rows: torch.Tensor) -> torch.Tensor:
    """Return the label that the model gives each picture."""
    with torch.inference_mode():
        return model(x[rows]).argmax(dim=1)  # (B, D) -> (B,)


results = {"train": [], "eval": []}
for seed in range(5):
    torch.manual_seed(seed)
    train, new = torch.randperm(len(x)).split([1000, 797])
    model = nn.Sequential(
        nn.Linear(64, 64), nn.ReLU(), nn.Dropout(p=0.5), nn.Linear(64, 10)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for epoch in range(10):
        for rows in train[torch.randperm(1000)].split(50):  # (B,)
            optimizer.zero_grad()
            F.cross_entropy(model(x[rows]), y[rows]).backward()
            optimizer.step()
    for mode in results:
        model.train(mode == "train")
        first, second = ask(model, new), ask(model, new)
        right = (first == y[new]).float().mean().item()
        differ = (first != second).float().mean().item()
        results[mode].append((right, differ))
    assert not model.training and differ == 0  # the line that finds the bug

for mode, pairs in results.items():
    means = torch.tensor(pairs).mean(dim=0)  # (5, 2) -> (2,)
    right, differ = means.tolist()
    print(f"{mode:5} mode: right {right:.2f}, asked twice: {differ:.2f} differ")
lost = [best[0] - worse[0] for worse, best in zip(*results.values())]
print(f"lost by training mode: {min(lost):.2f} to {max(lost):.2f}")
assert min(lost) > 0.01
