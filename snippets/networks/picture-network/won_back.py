"""Read an unseen family again: its ink centered, or the training moved."""

from importlib.resources import files
from itertools import product

import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFont
from torch import nn

folder = files("matplotlib") / "mpl-data" / "fonts" / "ttf"
kinds = "DejaVuS*[!y]", "STIXGeneral*", "cm[brst][!y]*"
fonts = sorted(it for kind in kinds for it in folder.glob(f"{kind}.ttf"))
pictures = []
for font, size, number in product(fonts, (14, 18), range(26)):
    picture = Image.new("L", (24, 24))
    loaded, letter = ImageFont.truetype(str(font), size), chr(65 + number)
    pen = ImageDraw.Draw(picture)
    pen.text((12, 12), letter, fill=255, font=loaded, anchor="mm")
    pictures.append(np.array(picture))
x = torch.tensor(np.stack(pictures))[:, None] / 255  # (B, C, H, W)
y = torch.arange(26).repeat(len(fonts) * 2)  # (B,)
held = torch.arange(len(x)) >= len(x) - 260  # (B,): cm comes last


def centered(picture: torch.Tensor) -> torch.Tensor:
    """Move a picture (H, W) so that its ink is in the middle."""
    places = (picture > 0).nonzero()  # (N, 2): line and column of the ink
    ends = places.amin(dim=0) + places.amax(dim=0)  # (2,)
    return torch.roll(picture, ((23 - ends) // 2).tolist(), dims=(0, 1))


def moved(x: torch.Tensor) -> torch.Tensor:
    """Move each picture by up to two pixels in each direction."""
    moves = torch.randint(-2, 3, (len(x), 2)).tolist()
    return torch.stack([it.roll(to, (1, 2)) for it, to in zip(x, moves)])


middle = torch.stack([centered(one) for one in x[:, 0]])[:, None]
ways = {"as drawn": x, "ink in the middle": middle, "training moved": x}
right, train = {}, (~held).nonzero()[:, 0]
for name, data in ways.items():
    shares = right[name] = []
    for seed in range(5):
        torch.manual_seed(seed)
        first = nn.Conv2d(1, 8, 5, stride=2, padding=2), nn.ReLU()
        second = nn.MaxPool2d(2), nn.Conv2d(8, 16, 3, padding=1), nn.ReLU()
        model = nn.Sequential(*first, *second, nn.Flatten(), nn.Linear(576, 26))
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        for _ in range(15):
            for batch in train[torch.randperm(len(train))].split(104):
                seen = moved(x[batch]) if "moved" in name else data[batch]
                loss = nn.functional.cross_entropy(model(seen), y[batch])
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
        hits = model(data[held]).argmax(dim=1) == y[held]
        shares.append(hits.float().mean().item())
    print(f"{name:18} {min(shares):.2f} to {max(shares):.2f}")
assert max(right.pop("as drawn")) < min(map(min, right.values()))
