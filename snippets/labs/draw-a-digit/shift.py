"""Move, turn, shrink and thicken the test digits, and ask the network again."""

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


def changed(x: torch.Tensor, *matrix: float) -> torch.Tensor:
    """Return the pictures, each pixel taken from where the matrix says."""
    theta = torch.tensor(matrix, dtype=x.dtype).view(2, 3)
    theta = theta.expand(len(x), 2, 3)  # the same for each picture
    grid = F.affine_grid(theta, list(x.shape), align_corners=False)
    return F.grid_sample(x, grid, align_corners=False)


x, y = x[1397:], y[1397:]  # the test rows
versions = {
    "as they are": x,
    "a pixel to the right": changed(x, 1, 0, -0.25, 0, 1, 0),
    "two pixels": changed(x, 1, 0, -0.5, 0, 1, 0),
    "turned by 30 degrees": changed(x, 0.87, -0.5, 0, 0.5, 0.87, 0),
    "at 70 percent of the size": changed(x, 1.43, 0, 0, 0, 1.43, 0),
    "bolder": F.max_pool2d(x, kernel_size=3, stride=1, padding=1),
    "turned by 90 degrees": x.rot90(1, dims=(2, 3)),
}
print("right  confident  when wrong")
share, sure = {}, []
for name, pictures in versions.items():
    p, answer = model(pictures).detach().softmax(dim=1).max(dim=1)  # (N,)
    share[name] = (answer == y).double().mean()
    sure.append(p[answer != y].mean().item())  # of the wrong answers
    print(f"{share[name]:.2f} {p.mean():10.2f} {sure[-1]:11.2f}", name)

fours = (answer == 4).sum()
print(f"{fours} of the 400 digits turned by 90 degrees are called a 4")
kept, one, two = list(share.values())[:3]
assert 0.29 < kept - one < 0.31 and 0.38 < one - two < 0.4 and kept > 0.97
assert min(sure) > 0.69 and max(sure) == sure[-1] > 0.9 and fours > 360
