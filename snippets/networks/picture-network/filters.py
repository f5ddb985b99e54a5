"""Look at the kernels of a first layer, and at the maps that they make."""

from importlib.resources import files
from itertools import product
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFont
from torch import nn

folder = Path(str(files("matplotlib")), "mpl-data", "fonts", "ttf")
kinds = "DejaVuS*[!y]", "STIXGeneral*"
fonts = sorted(it for kind in kinds for it in folder.glob(f"{kind}.ttf"))
pictures = []
for font, size, number in product(fonts, (18, 22), range(26)):
    picture = Image.new("L", (28, 28))
    loaded = ImageFont.truetype(str(font), size)
    pen, letter = ImageDraw.Draw(picture), chr(ord("A") + number)
    pen.text((14, 14), letter, fill=255, font=loaded, anchor="mm")
    pictures.append(np.array(picture))
x = torch.tensor(np.stack(pictures))[:, None] / 255  # (B, C, H, W)
y = torch.arange(26).repeat(len(fonts) * 2)  # (B,)


def slow(kernels: torch.Tensor) -> float:
    """Return which share of the kernels is in their broadest waves."""
    power = torch.fft.fft2(kernels[:, 0]).abs() ** 2  # (K, 7, 7)
    return (power[:, :2, :2].sum() / power.sum()).item()


seen = {"untrained": [], "trained": []}
for seed in range(5):
    torch.manual_seed(seed)
    first = nn.Conv2d(1, 8, kernel_size=7, stride=2, padding=3)
    rest = nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(392, 26)
    model = nn.Sequential(first, *rest)
    seen["untrained"].append(first.weight.detach().clone())
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(12):
        for batch in torch.randperm(len(x)).split(104):
            loss = nn.functional.cross_entropy(model(x[batch]), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    seen["trained"].append(first.weight.detach())

print("share of the broad waves")
for name, kernels in seen.items():
    shares = [slow(one) for one in kernels]
    print(f"{name:10} {min(shares):.2f} to {max(shares):.2f}")
start, end = ([slow(one) for one in kernels] for kernels in seen.values())
assert all(after > before + 0.01 for before, after in zip(start, end))

# Drawing
letter = x[y == 17][0]  # (C, H, W): an R
with torch.no_grad():
    maps = first(letter[None]).relu()[0]  # (K, H, W)
rows = {"start": seen["untrained"][-1], "trained": seen["trained"][-1]}
figure, axes = plt.subplots(3, 8, figsize=(6.4, 2.8))
for row, (name, kernels) in zip(axes, rows.items()):
    for panel, kernel in zip(row, kernels[:, 0]):
        limit = kernel.abs().max()
        panel.imshow(kernel.numpy(), cmap="RdBu", vmin=-limit, vmax=limit)
    row[0].set_ylabel(name)
for panel, feature in zip(axes[2], maps):
    panel.imshow(feature.numpy(), cmap="gray_r")
axes[2, 0].set_ylabel("map of R")
for panel in axes.flat:
    panel.set(xticks=[], yticks=[])
plt.show()
