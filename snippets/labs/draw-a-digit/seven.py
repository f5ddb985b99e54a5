"""Prepare the same 7 in three ways, and ask the network each time."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
data = load_digits()
order = torch.randperm(1797)  # (N,) 1397 rows to train, 400 to test
x = torch.tensor(data.images)[order].unsqueeze(1) / 16  # (N, C, H, W)
y = torch.tensor(data.target)[order]  # (N,)
model = nn.Sequential(
    *(nn.Conv2d(1, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)),
    *(nn.Conv2d(16, 32, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)),
    *(nn.Flatten(), nn.Linear(128, 10)),
).to(x.dtype)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(15):
    for rows in torch.randperm(1397).split(100):  # (B,)
        optimizer.zero_grad()
        F.cross_entropy(model(x[rows]), y[rows]).backward()
        optimizer.step()


def seven(pen: int, slant: float, left: int) -> torch.Tensor:
    """Draw a bar and a stem on 32 × 32 pixels, count, and return a batch."""
    row, column = torch.arange(32)[:, None], torch.arange(32)
    column = column - left - (row * slant).round()  # each row moved by itself
    end = column + row // 4
    bar = (row < pen) & (column >= 0) & (column < 20)
    stem = (end >= 20 - pen) & (end < 20)
    counts = (bar | stem).to(x.dtype).view(1, 1, 8, 4, 8, 4).sum(dim=(3, 5))
    return counts / 16  # (B, C, H, W)


versions = {
    "as drawn": seven(pen=4, slant=0, left=6),
    "set upright": seven(pen=4, slant=-0.3, left=9),
    "with a thicker pen": seven(pen=6, slant=-0.3, left=9),
}
said, sure = [], []
for name, picture in versions.items():
    p, answer = model(picture).detach().softmax(dim=1).max(dim=1)  # (B,)
    said.append(answer.item())
    sure.append(p.item())
    ink = picture.mean().item()
    print(f"{name:19} ink {ink:.0%}: a {answer.item()}, {p.item():.2f}")
assert said == [3, 7, 7] and abs(sure[0] - sure[2]) < 0.01
