"""What a body that has learned letters is worth to the digits of a new font."""

import copy
from importlib.resources import files
from itertools import product

import altair as alt
import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFont
from sklearn.svm import SVC
from torch import nn

MOVES = (0, 0), (0, 1), (1, 0), (0, -1), (-1, 0)


def draw(text: str, *kinds: str) -> torch.Tensor:
    """Return pictures (fonts, signs, 1, 20, 20)."""
    folder, pictures = files("matplotlib") / "mpl-data" / "fonts" / "ttf", []
    fonts = sorted(it for kind in kinds for it in folder.glob(f"{kind}.ttf"))
    for font, sign in product(fonts, text):
        one, face = Image.new("L", (20, 20)), ImageFont.truetype(font, 14)
        ImageDraw.Draw(one).text((10, 10), sign, 255, face, anchor="mm")
        pictures.append(np.array(one) / np.float32(255))
    return torch.tensor(np.stack(pictures)).view(len(fonts), -1, 1, 20, 20)


def fit(model, x, y, steps: int, lr: float = 0.005) -> nn.Module:
    """Train a model, or the new head of a frozen one, on batches of 30."""
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(steps):
        rows = torch.randint(len(x), (30,))  # (B,)
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(x[rows]), y[rows]).backward()
        optimizer.step()
    return model


known, signs = ("DejaVuS*[!y]", "cm[brst][!y]*"), "abdefghijmnqrtABCDEFGHIJ"
letters = draw(signs + "KLMNOPQRSTUVWXYZ", *known).flatten(0, 1)
printed, new = draw("0123456789", *known), draw("0123456789", "STIXGeneral*")
new, new_y, rows = new.flatten(0, 1), torch.arange(10).repeat(4), []
for seed, k in product(range(5), (1, 2, 5, 17)):
    torch.manual_seed(seed)
    fonts = torch.randperm(17)[:k]
    if k == 1:  # one pretraining for all four
        conv = nn.Conv2d(1, 8, 3, 2, 1), nn.Conv2d(8, 16, 3, 2, 1)
        random = nn.Sequential(conv[0], nn.ReLU(), conv[1], nn.ReLU(), nn.Flatten())
        x = torch.cat([letters.roll(to, (2, 3)) for to in MOVES])
        whole = nn.Sequential(copy.deepcopy(random), nn.Linear(400, 40))
        old = fit(whole, x, torch.arange(40).repeat(85), 400)[0]
    few = printed[fonts].flatten(0, 1)  # (N, C, H, W)
    x = torch.cat([few.roll(to, (2, 3)) for to in MOVES])
    y = torch.arange(10).repeat(5 * k)
    found = {"support vectors": SVC(C=10).fit(x.flatten(1), y).predict(new.flatten(1))}
    for way, body in (("frozen random", random), ("frozen letters", old)):
        head = fit(nn.Linear(400, 10), body(x).detach(), y, 200)
        found[way] = head(body(new)).argmax(dim=1)
    for way, body, lr in (("fine-tuned", old, 0.002), ("from scratch", random, 0.005)):
        model = nn.Sequential(copy.deepcopy(body), nn.Linear(400, 10))
        found[way] = fit(model, x, y, 100, lr)(new).argmax(dim=1)
    for way, answers in found.items():
        share = (torch.as_tensor(answers) == new_y).float().mean().item()
        rows.append({"way": way, "fonts": k, "seed": seed, "share": round(share, 2)})

print("way,1 font,2,5,17")
means = {}
for way in found:
    mine = [row["share"] for row in rows if row["way"] == way]
    means[way] = np.array(mine).reshape(5, 4).mean(axis=0)
    print(way, *(f"{mean:.2f}" for mean in means[way]), sep=",")
