"""Eight layers with sigmoid, and with batch normalization before each."""

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

pixels, label = map(torch.tensor, load_digits(return_X_y=True))
pixels = pixels.float() / 16  # (N, D)


def accuracy(seed: int, *between: type[nn.Module]) -> float:
    """Train for five epochs and return the test accuracy."""
    torch.manual_seed(seed)
    layers = []
    for _ in range(7):
        layers.append(nn.Linear(64, 64))
        layers += [c(64) if c is nn.BatchNorm1d else c() for c in between]
    model = nn.Sequential(*layers, nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    train, test = torch.randperm(len(pixels)).split([1297, 500])
    for epoch in range(5):
        for rows in train[torch.randperm(1297)].split(50):
            optimizer.zero_grad()
            cross_entropy(model(pixels[rows]), label[rows]).backward()
            optimizer.step()
    model.eval()
    right = model(pixels[test]).argmax(dim=1) == label[test]  # (N,)
    return right.float().mean().item()


scores = {}
print("between the layers,lowest accuracy,highest accuracy")
for between in ((nn.Sigmoid,), (nn.ReLU,), (nn.BatchNorm1d, nn.Sigmoid)):
    name = " and ".join(kind.__name__ for kind in between)
    scores[name] = [accuracy(seed, *between) for seed in range(5)]
    print(f"{name},{min(scores[name]):.1f},{max(scores[name]):.1f}")

assert max(scores["Sigmoid"]) < 0.4 and min(scores["ReLU"]) > 0.6
assert min(scores["BatchNorm1d and Sigmoid"]) > 0.85
