"""Move the threshold from 0 to 1, and watch precision and recall."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.metrics import precision_recall_curve
from torch import nn

torch.manual_seed(0)

y = (torch.rand(20000) < 0.02).float()  # (N,) 1: cracked
x = torch.randn(20000, 2) + 2 * y[:, None]  # (N, D)
train, new = slice(0, 10000), slice(10000, 20000)

model = nn.Linear(2, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.3)
for step in range(100):
    optimizer.zero_grad()
    logits = model(x[train]).squeeze(1)  # (N, D) -> (N,)
    loss = F.binary_cross_entropy_with_logits(logits, y[train])
    loss.backward()
    optimizer.step()

model.eval()
with torch.inference_mode():
    p = model(x[new]).squeeze(1).sigmoid()  # (N, D) -> (N,)
precision, recall, limits = precision_recall_curve(y[new], p)
points = {}
for limit in (0.05, 0.2, 0.5):
    yes = p >= limit  # (N,)
    found = (yes & (y[new] == 1)).sum().item()  # (N,) -> ()
    ours = found / yes.sum().item(), found / y[new].sum().item()
    print(f"p >= {limit:.2f}: precision {ours[0]:.2f}, recall {ours[1]:.2f}")
    points[limit] = ours
    i = (limits < limit).sum()
    assert abs(ours[0] - precision[i]) + abs(ours[1] - recall[i]) < 1e-6

# Drawing
plt.plot(recall, precision)
for limit, (high, far) in points.items():
    plt.plot(far, high, "o", color="C1")
    plt.text(far - 0.03, high - 0.07, f"p ≥ {limit}", ha="right")
plt.xlabel("recall (share of the cracked picked out)")
plt.ylabel("precision")
plt.show()
