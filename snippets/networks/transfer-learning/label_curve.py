"""What a network that knows letters is worth to digits in a new font."""

import copy
from importlib.resources import files
from itertools import product

import altair as alt
import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFont
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
printed, new = draw("0123456789", *known), draw("0123456789", "STIXGeneral*")
new, new_y = new.flatten(0, 1), torch.arange(10).repeat(8)
rows, moves = [], ((0, 0), (0, 1), (1, 0), (0, -1), (-1, 0))
for seed in range(5):
    torch.manual_seed(seed)
    conv = nn.Conv2d(1, 8, 3, 2, 1), nn.Conv2d(8, 16, 3, 2, 1)
    random = nn.Sequential(conv[0], nn.ReLU(), conv[1], nn.ReLU(), nn.Flatten())
    model = nn.Sequential(copy.deepcopy(random), nn.Linear(400, 40))
    old = fit(model, letters, torch.arange(40).repeat(34), 300, 0.005)[0]
    ways = {"frozen random": (random, 0.005), "frozen letters": (old, 0.005)}
    ways |= {"fine-tuned": (old, 0.002), "from scratch": (random, 0.005)}
    fonts = torch.randperm(17)
    for k in (1, 2, 5, 17):
        x, y = printed[fonts[:k]].flatten(0, 1), torch.arange(10).repeat(2 * k)
        more = torch.cat([x.roll(to, (2, 3)) for to in moves]).flatten(1)
        svc = SVC(C=10).fit(more, y.repeat(5)).score(new.flatten(1), new_y)
        rows.append(("support vectors", k, seed, svc))
        for way, (start, lr) in ways.items():
            model = nn.Sequential(copy.deepcopy(start), nn.Linear(400, 10))
            model[0].requires_grad_("frozen" not in way)
            hits = fit(model, x, y, 100, lr)(new).argmax(dim=1) == new_y
            rows.append((way, k, seed, hits.float().mean().item()))

print("way,1 font,2,5,17")
means = {way: [] for way in ("support vectors", *ways)}
for way, k in product(means, (1, 2, 5, 17)):
    means[way].append(sum(row[3] for row in rows if row[:2] == (way, k)) / 5)
for way, row in means.items():
    print(way, *(f"{mean:.2f}" for mean in row), sep=",")
svc, random, letters, tuned, scratch = means.values()
assert letters[1] > scratch[1] + 0.03 and letters[3] < svc[3] + 0.03
assert all(a > b + 0.1 for a, b in zip(letters, random))

# Drawing
keys = "way", "fonts", "seed", "share"
data = [dict(zip(keys, (*row[:3], round(row[3], 2)))) for row in rows]
options = list(means)
bind = alt.binding_radio(options=options, name="way")
way = alt.param(name="chosen", value="frozen letters", bind=bind)
chart = alt.Chart(alt.Data(values=data))
x = alt.X("fonts:O").title("fonts with labels")
y = alt.Y("share:Q").title("share of new digits right")
y = y.scale(domain=(0, 1))
color = alt.Color("way:N").title(None).sort(options)
dots = chart.transform_filter(alt.datum.way == way)
dots = dots.mark_point(filled=True, opacity=1).encode(x, y, color)
line = chart.mark_line().encode(x, y.aggregate("mean"), color)
(line + dots).add_params(way).save("label_curve.html")
