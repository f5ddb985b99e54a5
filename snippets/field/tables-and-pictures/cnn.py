"""Train a small CNN on digits, and one on digits with rearranged pixels."""

import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn

digits = load_digits()
sheets = np.pad(digits.images / 16, ((0, 0), (2, 2), (2, 2)))
pictures = torch.tensor(sheets, dtype=torch.float32)[:, None]  # (N, 1, H, W)
labels = torch.tensor(digits.target)  # (N,)
loss_fn = nn.CrossEntropyLoss()
found = {"CNN": [], "CNN on rearranged pixels": []}
for seed in range(5):
    old, new = train_test_split(
        range(len(labels)), train_size=500, test_size=600, random_state=seed
    )
    for name, rows in found.items():
        torch.manual_seed(seed)
        order = torch.arange(144) if name == "CNN" else torch.randperm(144)
        model = nn.Sequential(  # from (B, 1, H, W)
            nn.Conv2d(1, 32, kernel_size=7, padding=3),  # -> (B, 32, H, W)
            nn.ReLU(),
            nn.AdaptiveMaxPool2d(1),  # -> (B, 32, 1, 1)
            nn.Flatten(),  # -> (B, 32)
            nn.Linear(32, 10),  # -> (B, K)
        )
        optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
        x = pictures[old].flatten(1)[:, order].view(-1, 1, 12, 12)
        y = labels[old]  # (500,)
        for step in range(100):
            batch = torch.randint(500, (32,))  # (B,)
            loss = loss_fn(model(x[batch]), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        row = []
        for down, right in ((0, 0), (0, 1), (1, 0)):
            shown = pictures[new].roll((down, right), dims=(2, 3))
            shown = shown.flatten(1)[:, order].view(-1, 1, 12, 12)
            with torch.no_grad():
                answer = model(shown).argmax(dim=1)  # (600,)
            row.append((answer == labels[new]).float().mean().item())
        rows.append(row)

print("network,as drawn,moved to the right,moved down")
for name, rows in found.items():
    print(name, *(f"{share:.2f}" for share in np.mean(rows, axis=0)), sep=",")
assert all(row[0] - min(row) < 0.08 for row in found["CNN"])
assert all(row[1] < 0.7 for row in found["CNN on rearranged pixels"])
