"""What a network that knows printed letters is worth to handwritten digits."""

import copy
from importlib.resources import files
from itertools import product

import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFont
from sklearn.datasets import load_digits
from sklearn.svm import SVC
from torch import nn


def draw(text: str, *kinds: str) -> torch.Tensor:
    """Return pictures (fonts, 2 * len(text), 1, 20, 20) in two sizes."""
    folder, pictures = files("matplotlib") / "mpl-data" / "fonts" / "ttf", []
    fonts = sorted(it for kind in kinds for it in folder.glob(f"{kind}.ttf"))
    for font, size, sign in product(fonts, (13, 15), text):
        one, face = Image.new("L", (20, 20)), ImageFont.truetype(font, size)
        ImageDraw.Draw(one).text((10, 10), sign, 255, face, anchor="mm")
        pictures.append(np.array(one) / np.float32(255))
    return torch.tensor(np.stack(pictures)).view(len(fonts), -1, 1, 20, 20)


def fit(model, x, y, steps: int, lr: float) -> nn.Module:
    """Train on batches, each moved by up to a pixel in each direction."""
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(steps):
        rows, to = torch.randint(len(x), (100,)), torch.randint(-1, 2, (2,))
        logits = model(x[rows].roll(to.tolist(), (2, 3)))  # (B, K)
        optimizer.zero_grad()
        nn.functional.cross_entropy(logits, y[rows]).backward()
        optimizer.step()
    return model


known, signs = ("DejaVuS*[!y]", "cm[brst][!y]*"), "abdefghijmnqrtABCDEFGHI"
letters = draw(signs + "JKLMNOPQRSTUVWXYZ", *known).flatten(0, 1)
pixels, label = map(torch.tensor, load_digits(return_X_y=True))
written = pixels.float().view(-1, 1, 8, 8) / 16  # (N, C, H, W)
written = nn.functional.interpolate(written, size=16)
written = nn.functional.pad(written, (2, 2, 2, 2))  # (N, C, H, W)
rows, moves = [], ((0, 0), (0, 1), (1, 0), (0, -1), (-1, 0))
for seed in range(5):
    torch.manual_seed(seed)
    conv = nn.Conv2d(1, 8, 3, 2, 1), nn.Conv2d(8, 16, 3, 2, 1)
    random = nn.Sequential(conv[0], nn.ReLU(), conv[1], nn.ReLU(), nn.Flatten())
    model = nn.Sequential(copy.deepcopy(random), nn.Linear(400, 40))
    old = fit(model, letters, torch.arange(40).repeat(34), 300, 0.005)[0]
    ways = {"frozen random": (random, 0.005), "frozen letters": (old, 0.005)}
    ways |= {"fine-tuned": (old, 0.002), "from scratch": (random, 0.005)}
    order = torch.randperm(len(written))
    ranks = torch.stack([order[label[order] == d][:80] for d in range(10)], 1)
    new, new_y = written[ranks[40:].flatten()], torch.arange(10).repeat(40)
    for k in (2, 10):
        x, y = written[ranks[:k].flatten()], torch.arange(10).repeat(k)
        more = torch.cat([x.roll(to, (2, 3)) for to in moves]).flatten(1)
        svc = SVC(C=10).fit(more, y.repeat(5)).score(new.flatten(1), new_y)
        rows.append(("support vectors", k, seed, svc))
        for way, (start, lr) in ways.items():
            model = nn.Sequential(copy.deepcopy(start), nn.Linear(400, 10))
            model[0].requires_grad_("frozen" not in way)
            hits = fit(model, x, y, 100, lr)(new).argmax(dim=1) == new_y
            rows.append((way, k, seed, hits.float().mean().item()))

print("way,2 of each digit,10")
means = {way: [] for way in ("support vectors", *ways)}
for way, k in product(means, (2, 10)):
    means[way].append(sum(row[3] for row in rows if row[:2] == (way, k)) / 5)
for way, row in means.items():
    print(way, *(f"{mean:.2f}" for mean in row), sep=",")
for way in ("frozen letters", "fine-tuned"):
    assert means[way][0] < means["support vectors"][0] + 0.03
