"""Give a simple reader the pixels, features by hand, and learned features."""

import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neighbors import NearestCentroid
from sklearn.svm import SVC
from torch import nn

digits = load_digits()
images = digits.images / 16  # (N, H, W)
pixels = images.reshape(-1, 64)  # (N, D)
sums = np.hstack([images.sum(axis=1), images.sum(axis=2)])  # (N, W + H)
x = torch.tensor(images, dtype=torch.float32)[:, None]  # (N, 1, H, W)
y = torch.tensor(digits.target)  # (N,)

found = {}
for seed in range(5):
    old, new = train_test_split(range(len(y)), test_size=600, random_state=seed)
    torch.manual_seed(seed)
    network = nn.Sequential(  # from (B, 1, H, W)
        nn.Conv2d(1, 32, kernel_size=7, padding=3),  # -> (B, 32, H, W)
        nn.ReLU(),
        nn.AdaptiveMaxPool2d(1),  # -> (B, 32, 1, 1)
        nn.Flatten(),  # -> (B, 32)
    )
    before = network(x).detach()  # (N, 32)
    model = nn.Sequential(network, nn.Linear(32, 10))  # -> (B, K)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for step in range(100):
        batch = torch.tensor(old)[torch.randint(len(old), (32,))]  # (B,)
        loss = nn.functional.cross_entropy(model(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    averages = NearestCentroid()
    for name, features, reader in (
        ("pixels", pixels, averages),
        ("sums by hand", sums, averages),
        ("untrained layer", before.numpy(), averages),
        ("trained layer", network(x).detach().numpy(), averages),
        ("pixels", pixels, SVC()),
    ):
        features = features[:, features[old].std(axis=0) > 0]  # those that vary
        share = reader.fit(features[old], y[old]).score(features[new], y[new])
        reader_name = "support vectors" if reader != averages else "averages"
        found.setdefault((name, reader_name), []).append(share)

print("features,reader,right from,to")
for names, shares in found.items():
    print(*names, f"{min(shares):.2f}", f"{max(shares):.2f}", sep=",")
trained = found["trained layer", "averages"]
assert min(trained) > max(found["untrained layer", "averages"]) + 0.05
