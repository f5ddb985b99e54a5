"""Ask one simple learner after each layer how easy the question has become."""

import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neighbors import NearestCentroid
from torch import nn

digits = load_digits()
images, labels = digits.images / 16, digits.target  # (N, H, W), (N,)
sums = np.hstack([images.sum(axis=1), images.sum(axis=2)])  # (N, W + H)
x = torch.tensor(images, dtype=torch.float32)[:, None]  # (N, 1, H, W)
y = torch.tensor(labels)  # (N,)
old, new = train_test_split(range(len(x)), test_size=600, random_state=0)


def averages(features: np.ndarray) -> float:
    """Return the accuracy of the nearest of ten average rows (N, D)."""
    features = features[:, features[old].std(axis=0) > 0]  # those that vary
    learner = NearestCentroid().fit(features[old], labels[old])
    return learner.score(features[new], labels[new])


torch.manual_seed(0)
model = nn.Sequential(
    nn.Sequential(nn.Conv2d(1, 8, kernel_size=5, padding=2), nn.ReLU()),
    nn.Sequential(nn.Conv2d(8, 32, kernel_size=5, padding=2), nn.ReLU()),
    nn.Sequential(nn.AdaptiveMaxPool2d(1), nn.Flatten()),
    nn.Linear(32, 10),
)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(8):
    for rows in torch.tensor(old)[torch.randperm(len(old))].split(64):  # (B,)
        loss = nn.functional.cross_entropy(model(x[rows]), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

print(f"row and column sums  {averages(sums):.2f}")
print(f"pixels               {averages(images.reshape(-1, 64)):.2f}")
found = []
with torch.no_grad():
    for depth in (1, 2, 3):
        features = model[:depth](x).flatten(1).numpy()  # (N, D)
        found.append(averages(features))
        print(f"after {depth} of 3 steps   {found[-1]:.2f}")
    right = (model(x[new]).argmax(dim=1) == y[new]).float().mean()
print(f"the network itself   {right:.2f}")
assert found[2] > found[0] + 0.03
