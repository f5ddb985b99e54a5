"""The ten mistakes that cost the model most, on digits it has not seen."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
data = load_digits()
order = torch.randperm(1797)  # (N,) 500 rows to train, 1000 to validate
x = torch.tensor(data.data, dtype=torch.float32)[order] / 16  # (N, D)
y = torch.tensor(data.target)[order]  # (N,)
model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(20):
    for rows in torch.randperm(500).split(50):  # (B,)
        optimizer.zero_grad()
        F.cross_entropy(model(x[rows]), y[rows]).backward()
        optimizer.step()

model.eval()
with torch.no_grad():
    logits = model(x[500:1500])  # (N, D) -> (N, K)
losses = F.cross_entropy(logits, y[500:1500], reduction="none")  # (N,)
answer = logits.argmax(dim=1)  # (N,)
wrong = answer != y[500:1500]  # (N,)
worst = losses.argsort(descending=True)[:10]  # (N,)

share = losses[worst].sum() / losses.sum()
print(f"wrong: {wrong.float().mean():.3f} of the pictures")
print(f"the worst ten hold {share:.2f} of the loss")
assert wrong[worst].all() and share > 0.1

# Drawing
figure, axes = plt.subplots(2, 5, figsize=(6.4, 3), layout="constrained")
for ax, row in zip(axes.flat, worst):
    ax.imshow(x[500 + row].view(8, 8).numpy(), cmap="Greys")
    ax.set_title(f"{y[500 + row]}, says {answer[row]}", fontsize=10)
    ax.axis("off")
plt.show()
