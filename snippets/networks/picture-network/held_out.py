"""Test a reader of letters on known fonts, and on a family it never saw."""

from importlib.resources import files
from itertools import product
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFont
from torch import nn

folder = Path(str(files("matplotlib")), "mpl-data", "fonts", "ttf")
kinds = "DejaVuS*[!y]", "STIXGeneral*", "cm[brst][!y]*"
fonts = sorted(it for kind in kinds for it in folder.glob(f"{kind}.ttf"))
pictures = []
for font, size, number in product(fonts, (14, 18), range(26)):
    picture = Image.new("L", (24, 24))
    loaded = ImageFont.truetype(str(font), size)
    pen, letter = ImageDraw.Draw(picture), chr(ord("A") + number)
    pen.text((12, 12), letter, fill=255, font=loaded, anchor="mm")
    pictures.append(np.array(picture))
x = torch.tensor(np.stack(pictures))[:, None] / 255  # (B, C, H, W)
y = torch.arange(26).repeat(len(fonts) * 2)  # (B,)
held = torch.arange(len(x)) >= len(x) - 260  # (B,): cm comes last


def network(kind: str) -> nn.Sequential:
    """Return an untrained network for letters of 24 × 24 pixels."""
    if kind == "MLP":
        hidden = nn.Flatten(), nn.Linear(576, 64), nn.ReLU()
        return nn.Sequential(*hidden, nn.Linear(64, 26))
    first = nn.Conv2d(1, 8, 5, stride=2, padding=2), nn.ReLU()
    second = nn.MaxPool2d(2), nn.Conv2d(8, 16, 3, padding=1), nn.ReLU()
    return nn.Sequential(*first, *second, nn.Flatten(), nn.Linear(576, 26))


right = {}
print("network  test pictures      right")
for kind, split in product(("MLP", "CNN"), ("at random", "a family")):
    shares = right[kind, split] = []
    for seed in range(5):
        torch.manual_seed(seed)
        test = held[torch.randperm(len(x))]  # (B,): as many, of any font
        test = test if split == "at random" else held  # (B,)
        train = (~test).nonzero()[:, 0]  # (832,)
        model = network(kind)
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        for _ in range(10):
            for batch in train[torch.randperm(len(train))].split(104):
                loss = nn.functional.cross_entropy(model(x[batch]), y[batch])
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
        hits = model(x[test]).argmax(dim=1) == y[test]  # (260,)
        shares.append(hits.float().mean().item())
    print(f"{kind:8} {split:17}  {min(shares):.2f} to {max(shares):.2f}")

for kind in ("MLP", "CNN"):
    assert min(right[kind, "at random"]) > max(right[kind, "a family"]) + 0.05
