"""BatchNorm in training mode judges a picture by those beside it."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(labels)  # (N,)

found = {}
for seed in range(5):
    torch.manual_seed(seed)
    train, test = torch.randperm(len(x)).split([1000, 797])
    model = nn.Sequential(nn.Linear(64, 32), nn.BatchNorm1d(32), nn.ReLU())
    model.append(nn.Linear(32, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for step in range(100):
        loss = F.cross_entropy(model(x[train]), y[train])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

    alone = [test[y[test] == k] for k in range(10)]  # ten batches
    for mode in ("eval", "train"):
        model.train(mode == "train")  # False is what eval() does
        for kind, batches in (("mixed", [test]), ("one digit", alone)):
            with torch.no_grad():
                right = [model(x[b]).argmax(dim=1) == y[b] for b in batches]
            share = torch.cat(right).float().mean().item()
            found.setdefault((mode, kind), []).append(share)

for (mode, kind), shares in found.items():
    print(f"{mode:5} {kind:9} {min(shares):.2f} to {max(shares):.2f}")
assert min(found["eval", "one digit"]) > 0.93
assert max(found["train", "one digit"]) < 0.4
