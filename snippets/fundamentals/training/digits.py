"""A whole training program: learn to read 8 × 8 pixel digits."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(data.target)  # (N,)
order = torch.randperm(len(x))
train, held_out = order[:1500], order[1500:]

model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
model = model.to(device)
optimizer = torch.optim.Adam(model.parameters(), lr=0.003)


def evaluate(rows: torch.Tensor) -> tuple[float, float]:
    """Return the loss on some rows and the share of right answers."""
    with torch.no_grad():
        logits = model(x[rows].to(device)).cpu()  # (B, D) -> (B, K)
    right = logits.argmax(dim=1) == y[rows]  # (B,)
    return F.cross_entropy(logits, y[rows]).item(), right.float().mean().item()


for epoch in range(21):
    if epoch % 5 == 0:
        loss, right = evaluate(held_out)
        print(f"epoch {epoch:2}: loss {loss:.2f}, right {right:.2f}")
    shuffled = train[torch.randperm(len(train))]
    for rows in shuffled.split(50):  # (B,)
        optimizer.zero_grad()
        logits = model(x[rows].to(device))  # (B, D) -> (B, K)
        loss = F.cross_entropy(logits, y[rows].to(device))  # ()
        loss.backward()
        optimizer.step()

assert right > 0.9
