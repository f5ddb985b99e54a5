"""Three widths, ten seeds each: how far apart is the same program?"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
data = load_digits()
order = torch.randperm(1797)  # (N,) 500 rows to train, 1000 to validate
x = torch.tensor(data.data, dtype=torch.float32)[order]  # (N, D)
x = (x - x[:500].mean()) / x[:500].std()
y = torch.tensor(data.target)[order] % 2  # (N,) 0 even, 1 odd


def run(width: int, seed: int) -> float:
    """Return the percentage of right answers on the validation rows."""
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(64, width), nn.ReLU(), nn.Linear(width, 2))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    for epoch in range(10):
        for rows in torch.randperm(500).split(50):  # (B,)
            optimizer.zero_grad()
            F.cross_entropy(model(x[rows]), y[rows]).backward()
            optimizer.step()
    model.eval()
    with torch.no_grad():
        right = model(x[500:1500]).argmax(dim=1) == y[500:1500]  # (N,)
    return 100 * right.float().mean().item()


widths, scores, means, errors = (8, 32, 128), {}, [], []
for width in widths:
    scores[width] = torch.tensor([run(width, seed) for seed in range(10)])
    mean, spread = scores[width].mean(), scores[width].std()
    error = spread / 10**0.5
    means.append(mean)
    errors.append(error)
    print(f"width {width:3}: {mean:.1f} spread {spread:.1f} error {error:.1f}")

pairs = scores[32].unsqueeze(1) > scores[128]  # (N, 1), (N,) -> (N, N)
share = pairs.float().mean()
print(f"pairs of runs in which 32 beats 128: {share:.1f} of all")
assert 0.05 < share < 0.4

# Drawing
figure, axes = plt.subplots(figsize=(6.4, 2.8), layout="constrained")
style = {"fmt": "s", "color": "C1", "capsize": 4}
for row, (width, mean, error) in enumerate(zip(widths, means, errors)):
    axes.plot(scores[width], [row] * 10, "o", color="C0", alpha=0.5)
    axes.errorbar(mean, row + 0.3, xerr=error, **style)
axes.set_ylim(-0.3, 2.6)
axes.set_yticks(range(3), [f"width {width}" for width in widths])
axes.set_xlabel("right answers (%)")
plt.show()
