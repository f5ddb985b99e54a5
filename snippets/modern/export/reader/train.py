"""Train a small reader of digits and write it as a page."""

import torch
import torch.nn.functional as F
from page import write_page
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
data = load_digits()
order = torch.randperm(1797)  # (N,) 1397 rows to train, 400 to test
counts = torch.tensor(data.data)[order]  # (N, D)
y = torch.tensor(data.target)[order]  # (N,)
x = counts / 16  # (N, D)
model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)).double()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(15):
    for rows in torch.randperm(1397).split(100):  # (B,)
        optimizer.zero_grad()
        F.cross_entropy(model(x[rows]), y[rows]).backward()
        optimizer.step()

answer = model(x[1397:]).argmax(dim=1)  # (400,)
right = (answer == y[1397:]).double().mean()
names = [str(digit) for digit in range(10)]
size = write_page("reader.html", model, names, counts[1397:1417])
print(f"right: {right:.2f} of 400 digits that it has not seen")
print(f"reader.html: {size / 1000:.0f} kB, to be opened in a browser")
