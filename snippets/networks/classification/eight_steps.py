"""The eight steps, on two rings: from points to a class and a probability."""

import torch
from sklearn.datasets import make_circles
from torch import nn

torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")

# 1. Data
points, classes = make_circles(800, noise=0.05, factor=0.5, random_state=0)
x = torch.tensor(points, dtype=torch.float32)  # (N, D) = (800, 2)
y = torch.tensor(classes, dtype=torch.float32)  # (N,)
train, validation, test = torch.randperm(800).split([400, 200, 200])


def right(model: nn.Module, rows: torch.Tensor) -> float:
    """Return the share of right answers on some rows."""
    model.eval()
    with torch.no_grad():
        logits = model(x[rows].to(device)).squeeze(1).cpu()  # (B,)
    return ((logits > 0) == y[rows]).float().mean().item()


for width in (2, 8):  # 6. Improve: the one thing that changes
    # 2. Model
    model = nn.Sequential(nn.Linear(2, width), nn.ReLU(), nn.Linear(width, 1))
    model.to(device)
    # 3. Loss and optimizer
    loss_fn = nn.BCEWithLogitsLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    # 4. Train
    model.train()
    for _ in range(200):
        logits = model(x[train].to(device)).squeeze(1)  # (B, 1) -> (B,)
        loss = loss_fn(logits, y[train].to(device))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    # 5. Evaluate
    print(f"width {width}: validation {right(model, validation):.2f}")

# 7. Save and reload
torch.save(model.state_dict(), "rings.pt")
model.load_state_dict(torch.load("rings.pt", weights_only=True))
print(f"test {right(model, test):.2f}")

# 8. Use
with torch.no_grad():
    p = model(torch.tensor([[0.0, 0.0], [0.0, 1.0]]).to(device)).sigmoid()
print(f"probability of the inner class at (0, 0): {p[0, 0]:.2f}")
print(f"at (0, 1): {p[1, 0]:.2f}")
assert right(model, test) > 0.98 and p[0] > 0.9 and p[1] < 0.1
