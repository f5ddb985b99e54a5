"""Replace the head first, and then make the optimizer."""

import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
images = torch.tensor(images, dtype=torch.float32) / 16  # (N, D)
labels = torch.tensor(labels)  # (N,)
loss_fn = nn.CrossEntropyLoss()

found = []
for seed in range(5):
    torch.manual_seed(seed)
    train, test = torch.randperm(1797).split([1000, 797])
    (x, test_x), (y, test_y) = ((a[train], a[test]) for a in (images, labels))
    # --8<-- [start:lesson]
    body = nn.Sequential(nn.Linear(64, 256), nn.ReLU()).requires_grad_(False)
    model = nn.Sequential(body, nn.Linear(256, 1000))
    model[1] = nn.Linear(256, 10)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    # --8<-- [end:lesson]
    for epoch in range(5):
        for rows in torch.randperm(1000).split(32):  # (B,)
            loss = loss_fn(model(x[rows]), y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    right = model(test_x).argmax(dim=1) == test_y  # (T,)
    found.append(right.float().mean().item())

print(f"right on new digits: {min(found):.2f} to {max(found):.2f}")
assert min(found) > 0.85
