"""A network learns to read handwritten digits, and is tested on new ones."""

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)

# 1. Data
images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D) = (1797, 64)
y = torch.tensor(labels)  # (N,)
order = torch.randperm(len(x))  # (N,)
train, test = order[:1000], order[1000:]

# 2. Model
model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))

# 3. Loss, 4. Optimizer
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

# 5. Loop
for step in range(101):
    loss = loss_fn(model(x[train]), y[train])
    if step % 25 == 0:
        print(f"step {step:3}   loss {loss:.2f}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

with torch.no_grad():
    right = model(x[test]).argmax(dim=1) == y[test]  # (797,)
print(f"read correctly: {right.float().mean():.2f} of {len(test)} new digits")
assert right.float().mean() > 0.93
