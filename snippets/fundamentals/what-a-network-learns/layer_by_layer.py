"""Two simple readers read the digits from the pixels, then from each layer."""

import torch
from sklearn.datasets import load_digits
from sklearn.linear_model import RidgeClassifier
from sklearn.tree import DecisionTreeClassifier
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D) = (1797, 64)
y = torch.tensor(labels)  # (N,)


def layers(x: torch.Tensor, train: torch.Tensor, steps: int) -> list:
    """Train three hidden layers; return the pixels and what each puts out."""
    hidden = [nn.Sequential(nn.Linear(d, 32), nn.ReLU()) for d in (64, 32, 32)]
    model = nn.Sequential(*hidden, nn.Linear(32, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(steps):
        loss = nn.functional.cross_entropy(model(x[train]), y[train])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        return [model[:depth](x) for depth in range(4)]


tree = DecisionTreeClassifier(max_leaf_nodes=10, random_state=0)
readers = {"ten rules": tree, "weighted sums": RidgeClassifier()}
right = {}  # reader and network -> four shares for each seed
for seed in range(5):
    torch.manual_seed(seed)
    order = torch.randperm(len(x))  # (N,)
    train, test = order[:1000], order[1000:]
    mixed = x[:, torch.randperm(64)]  # (N, D): pixels rearranged
    networks = {
        "untrained": layers(x, train, steps=0),
        "trained": layers(x, train, steps=51),
        "trained, rearranged": layers(mixed, train, steps=51),
    }
    for name, blocks in networks.items():
        for reader, it in readers.items():
            shares = []
            for block in blocks:
                it.fit(block[train], y[train])
                shares.append(it.score(block[test], y[test]))
            right.setdefault((reader, name), []).append(shares)

print("reader         network               pixels  layer 1  layer 2  layer 3")
for (reader, name), rows in sorted(right.items()):
    means = torch.tensor(rows).mean(dim=0).tolist()  # (4,)
    print(f"{reader:14} {name:19}", *(f"{share:8.2f}" for share in means))
assert all(row[3] > row[0] + 0.1 for row in right["ten rules", "trained"])
assert all(row[3] < row[0] - 0.1 for row in right["ten rules", "untrained"])
