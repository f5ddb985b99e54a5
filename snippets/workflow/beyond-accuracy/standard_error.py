"""Judge one model on many small test sets, and see the results differ."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(data.target)  # (N,)
train, new = torch.randperm(len(x)).split([200, 1597])

model = nn.Linear(64, 10)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for step in range(100):
    optimizer.zero_grad()
    F.cross_entropy(model(x[train]), y[train]).backward()
    optimizer.step()

model.eval()
with torch.inference_mode():
    right = (model(x[new]).argmax(dim=1) == y[new]).float()  # (N,)
p = right.mean()  # ()
print(f"on all {len(right)} new pictures: {p:.2f}")
for n in (25, 100, 400):
    drawn = torch.randint(len(right), (2000, n))  # (2000, n)
    counts = right[drawn].sum(dim=1)  # (2000, n) -> (2000,)
    measured, formula = (counts / n).std(), (p * (1 - p) / n) ** 0.5
    print(f"{n:3} pictures: measured {measured:.3f}, formula {formula:.3f}")
    torch.testing.assert_close(measured, formula, rtol=0.1, atol=0)
    within = ((counts / n - p).abs() < 2 * formula).float().mean()
    assert 0.92 < within < 0.99
    if n == 100:
        apart = (counts[:1000] - counts[1000:]).abs() >= 3  # (1000,)

share = apart.float().mean()
print(f"two sets of 100 that differ by 0.03 or more: {share:.2f}")
assert share > 0.4
