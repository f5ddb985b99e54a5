"""What a body that has learned printed letters is worth to handwriting."""

import copy
from importlib.resources import files
from itertools import product

import torch
from PIL import Image, ImageDraw, ImageFont
from sklearn.datasets import load_digits
from sklearn.svm import SVC
from torch import nn


def fit(body: nn.Module, x, y, lr: float, steps: int = 70) -> nn.Module:
    """Train a copy of a body with a new head; at the rate 0, only the head."""
    model = nn.Sequential(copy.deepcopy(body), nn.Linear(400, y[-1] + 1))
    part, x = (model, x) if lr else (model[1], model[0](x).detach())
    scale = 1 if lr else x.std()  # bodies differ in the size of their features
    optimizer = torch.optim.Adam(part.parameters(), lr=lr or 0.005)
    for rows in torch.randint(len(x), (steps, 30)):  # (B,)
        optimizer.zero_grad()
        nn.functional.cross_entropy(part(x[rows] / scale), y[rows]).backward()
        optimizer.step()
    model[1].weight.data /= scale
    return model


folder, pictures = files("matplotlib") / "mpl-data" / "fonts" / "ttf", []
kinds, moves = ("DejaVuS*[!y]", "cm[brst][!y]*"), ((0, 0), (0, 1), (1, 0))
fonts = sorted(it for kind in kinds for it in folder.glob(f"{kind}.ttf"))
for font, sign in product(fonts, "ABCDEFGHIJKLMNOPQRSTUVWXYZabdefghijmnqrt"):
    one, face = Image.new("L", (20, 20)), ImageFont.truetype(font, 15)
    ImageDraw.Draw(one).text((10, 10), sign, 255, face, anchor="mm")
    pictures.append(torch.tensor(list(one.tobytes())) / 255)
letters = torch.stack(pictures).view(-1, 1, 20, 20)  # (N, C, H, W)
pixels, label = map(torch.tensor, load_digits(return_X_y=True))
larger = nn.Sequential(nn.Upsample(16), nn.ZeroPad2d(2))
written = larger(pixels.float().view(-1, 1, 8, 8) / 16)  # (N, C, H, W)
ways, shares = ("frozen random", "frozen letters", "from scratch"), {}
for seed in range(5):
    torch.manual_seed(seed)
    conv = nn.Conv2d(1, 8, 3, 2, 1), nn.Conv2d(8, 16, 3, 2, 1), nn.Flatten()
    random = nn.Sequential(conv[0], nn.ReLU(), conv[1], nn.ReLU(), conv[2])
    old = fit(random, letters, torch.arange(40).repeat(17), 0.005, 300)[0]
    order = torch.randperm(len(written))
    ranks = torch.stack([order[label[order] == d][:50] for d in range(10)], 1)
    new, new_y = written[ranks[10:].flatten()], torch.arange(10).repeat(40)
    for k in (2, 10):
        few, y = written[ranks[:k].flatten()], torch.arange(10).repeat(3 * k)
        x = torch.cat([few.roll(to, (2, 3)) for to in moves])
        svc = SVC(C=10).fit(x.flatten(1), y).score(new.flatten(1), new_y)
        shares.setdefault("support vectors", []).append(svc)
        for way, body, lr in zip(ways, (random, old, random), (0, 0, 0.005)):
            right = fit(body, x, y, lr)(new).argmax(dim=1) == new_y  # (N,)
            shares.setdefault(way, []).append(right.float().mean().item())
print("way,2 of each digit,10")
for way, found in shares.items():
    print(way, *(f"{sum(found[k::2]) / 5:.2f}" for k in range(2)), sep=",")
means = [sum(found) / 10 for found in shares.values()]
assert means[1] < means[2] < means[1] + 0.05 and means[0] > means[2]
