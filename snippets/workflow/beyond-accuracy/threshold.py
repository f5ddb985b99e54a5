"""Move the threshold from 0 to 1, and watch precision and recall."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from sklearn.metrics import precision_recall_curve
from torch import nn

torch.manual_seed(0)

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(data.target == 8).float()  # (N,) 1: an 8
train, new = torch.randperm(len(x)).split([500, 1297])

model = nn.Linear(64, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
for step in range(100):
    optimizer.zero_grad()
    logits = model(x[train]).squeeze(1)  # (N, D) -> (N,)
    F.binary_cross_entropy_with_logits(logits, y[train]).backward()
    optimizer.step()

model.eval()
with torch.inference_mode():
    p = model(x[new]).squeeze(1).sigmoid()  # (N, D) -> (N,)
precision, recall, limits = precision_recall_curve(y[new], p)
points = {}
for limit in (0.1, 0.5, 0.9):
    yes = p >= limit  # (N,)
    found = (yes & (y[new] == 1)).sum().item()  # (N,) -> ()
    ours = found / yes.sum().item(), found / y[new].sum().item()
    print(f"p >= {limit:.1f}: precision {ours[0]:.2f}, recall {ours[1]:.2f}")
    points[limit] = ours
    i = (limits < limit).sum()
    assert abs(ours[0] - precision[i]) + abs(ours[1] - recall[i]) < 1e-6
assert points[0.1][1] > 0.9 and points[0.9][0] > 0.9

# Drawing
plt.plot(recall, precision)
for limit, (high, far) in points.items():
    plt.plot(far, high, "o", color="C1")
    plt.text(far - 0.03, high - 0.07, f"p ≥ {limit}", ha="right")
plt.xlabel("recall (share of the eights picked out)")
plt.ylabel("precision")
plt.show()
