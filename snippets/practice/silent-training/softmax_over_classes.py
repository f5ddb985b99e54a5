"""Turn logits into probabilities along the axis of the classes."""

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
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    for epoch in range(5):
        for rows in torch.randperm(1000).split(32):  # (B,)
            loss = loss_fn(model(x[rows]), y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    # --8<-- [start:lesson]
    served = nn.Sequential(model, nn.Softmax(dim=1))  # (B, D) -> (B, K)
    for size in (797, 1):
        answers = [served(rows).argmax(dim=1) for rows in test_x.split(size)]
        right = torch.cat(answers) == test_y  # (T,)
        found.append(right.float().mean().item())
    # --8<-- [end:lesson]

for name, shares in ("all at once", found[::2]), ("one by one", found[1::2]):
    print(f"{name:11} right: {min(shares):.2f} to {max(shares):.2f}")
assert min(found) > 0.88
