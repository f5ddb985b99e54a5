"""Steer from pictures of drawn roads, by day and by night."""

import matplotlib.pyplot as plt
import torch
from torch import nn

line = torch.arange(16)  # of a picture, from the top, where the road is far


def drive(many: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return pictures of bent roads and how a person steered, in degrees."""
    bend, offset = 2 * torch.rand(many, 1) - 1, 6 * torch.rand(many, 1) - 3
    middle = 7.5 + offset + bend * 6 * (1 - line / 15) ** 2  # (N, 16)
    away = (torch.arange(16) - middle[:, :, None]).abs()  # (N, 16, 16)
    x = (away < (1 + line / 6)[:, None]) + 0.2 * torch.randn(away.shape)
    return x.flatten(1), 30 * bend + 4 * offset  # (N, D), (N, 1)


def train(x: torch.Tensor, y: torch.Tensor) -> nn.Module:
    """Learn to steer from pictures and angles."""
    model = nn.Sequential(nn.Linear(256, 64), nn.ReLU(), nn.Linear(64, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(200):
        loss = nn.functional.mse_loss(model(x), y / 10)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model


rows = []
for seed in range(5):
    torch.manual_seed(seed)
    (x, y), (day, angle) = drive(600), drive(300)
    some = torch.where(torch.rand(600, 1) < 0.5, x, 1 - x)  # half by night
    row = [(y.mean() - angle).abs().mean().item()]
    for pictures in (x, some):
        model = train(pictures, y)
        with torch.no_grad():
            for new in (day, 1 - day):  # light road, then dark road
                row.append((10 * model(new) - angle).abs().mean().item())
    rows.append(row)
print("learned from,by day,by night")
low, high = ([f(it) for it in zip(*rows)] for f in (min, max))
cells = [f"{a:.0f} to {b:.0f}" for a, b in zip(low, high)]
print("nothing (always the average)", cells[0], cells[0], sep=",")
print("roads by day", *cells[1:3], sep=",")
print("half of them by night", *cells[3:], sep=",")
assert high[1] < 4 and low[2] > high[0] + 5 and max(high[3:]) < 4

# Drawing
figure, axes = plt.subplots(1, 4, figsize=(6.4, 2.3))
order = angle.flatten().argsort()[[10, 150, 290, 290]]  # left, ahead, right
for n, (place, i) in enumerate(zip(axes, order)):
    place.imshow((1 - day if n == 3 else day)[i].reshape(16, 16), cmap="gray")
    place.set_title(f"{angle[i].item():.0f} degrees")
    place.axis("off")
plt.show()
