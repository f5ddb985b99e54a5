"""What a network that knows letters is worth to digits, printed and written."""

import copy
from importlib.resources import files
from itertools import product

import altair as alt
import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image, ImageDraw, ImageFont
from sklearn.datasets import load_digits
from sklearn.svm import SVC
from torch import nn


def draw(text: str, kinds: list[str]) -> torch.Tensor:
    """Return pictures (fonts, 2 * len(text), 1, 20, 20) in two sizes."""
    folder = files("matplotlib") / "mpl-data" / "fonts" / "ttf"
    fonts = sorted(it for kind in kinds for it in folder.glob(f"{kind}.ttf"))
    pictures = []
    for font in fonts:
        for size in (13, 15):
            face = ImageFont.truetype(str(font), size)
            for sign in text:
                one = Image.new("L", (20, 20))
                pen = ImageDraw.Draw(one)
                pen.text((10, 10), sign, fill=255, font=face, anchor="mm")
                pictures.append(np.array(one))
    x = torch.tensor(np.stack(pictures)).float() / 255
    return x.view(len(fonts), -1, 1, 20, 20)


def moved(x: torch.Tensor) -> torch.Tensor:
    """Move a batch by up to one pixel in each direction."""
    return x.roll(torch.randint(-1, 2, (2,)).tolist(), (2, 3))


def body() -> nn.Sequential:
    """Return two convolutions with random weights, for 400 features."""
    first = nn.Conv2d(1, 8, 3, stride=2, padding=1), nn.ReLU()
    second = nn.Conv2d(8, 16, 3, stride=2, padding=1), nn.ReLU()
    return nn.Sequential(*first, *second, nn.Flatten())


def fit(body, answers, x, y, steps, rate) -> nn.Sequential:
    """Put a head on, train both on moved batches; the body at its own rate."""
    model = nn.Sequential(body, nn.Linear(400, answers))
    groups = [{"params": model[0].parameters(), "lr": rate}]
    groups.append({"params": model[1].parameters(), "lr": 0.005})
    optimizer = torch.optim.Adam(groups)
    for _ in range(steps):
        rows = torch.randint(len(x), (64,))
        loss = F.cross_entropy(model(moved(x[rows])), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model


known, kept_out = ["DejaVuS*[!y]", "cm[brst][!y]*"], ["STIXGeneral*"]
SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabdefghijmnqrt"
letters = draw(SIGNS, known).flatten(0, 1)  # (N, 1, 20, 20)
names = torch.arange(40).repeat(17 * 2)  # (N,)
printed = draw("0123456789", known)  # (17, 20, 1, 20, 20)
new = draw("0123456789", kept_out).flatten(0, 1)
ten = torch.arange(10)
pixels, label = map(torch.tensor, load_digits(return_X_y=True))
large = F.interpolate(pixels.float().view(-1, 1, 8, 8) / 16, size=16)
large = F.pad(large, (2, 2, 2, 2))  # (N, 1, 20, 20)
rows = []
for seed in range(5):
    torch.manual_seed(seed)
    old, random = body(), body()
    fit(old, 40, letters, names, 300, 0.005)
    fonts, order = torch.randperm(17), torch.randperm(len(large))
    ranks = [order[label[order] == digit] for digit in ten]
    test = torch.cat([rank[40:80] for rank in ranks])
    for kind, k in product(("printed", "written"), (1, 2, 5, 17)):
        x, y = printed[fonts[:k]].flatten(0, 1), ten.repeat(2 * k)
        new_x, new_y = new, ten.repeat(len(new) // 10)
        if kind == "written":
            few = torch.stack([rank[: 2 * k] for rank in ranks], 1).flatten()
            x, new_x, new_y = large[few], large[test], label[test]
        more, again = torch.cat([x, moved(x), moved(x)]), y.repeat(3)
        scores = {}
        ways = {"pixels": nn.Flatten(), "random": random, "letters": old}
        with torch.no_grad():
            for name, way in ways.items():
                svc = SVC(C=10).fit(way(more), again)
                scores[name] = svc.score(way(new_x), new_y)
        starts = ("fine-tuned", old, 0.001), ("scratch", random, 0.005)
        for name, start, rate in starts:
            model = fit(copy.deepcopy(start), 10, x, y, 80, rate)
            with torch.no_grad():
                hits = model(new_x).argmax(dim=1) == new_y
            scores[name] = hits.float().mean().item()
        for name, share in scores.items():
            rows.append((kind, k, name, seed, round(share, 2)))

print("pictures,features or network,1,2,5,17")
means = {}
for kind in ("printed", "written"):
    for name in scores:
        mean = []
        for k in (1, 2, 5, 17):
            five = [share for *key, _, share in rows if key == [kind, k, name]]
            mean.append(sum(five) / 5)
        means[kind, name] = mean
        print(kind, name, *(f"{share:.2f}" for share in mean), sep=",")
ASSERTS

# Drawing
keys = "kind", "k", "name", "seed", "share"
data = alt.Data(values=[dict(zip(keys, row)) for row in rows])
choices = {"options": ["printed", "written"], "name": "digits"}
kind = alt.param(
    name="digits", value="printed", bind=alt.binding_radio(**choices)
)
chart = alt.Chart(data).transform_filter(alt.datum.kind == kind)
x = alt.X("k:O").title("fonts, or pairs of each written digit")
y = alt.Y("share:Q").title("share of new digits right")
y = y.scale(domain=(0, 1))
color = alt.Color("name:N").title(None).sort(list(scores))
line = chart.mark_line().encode(x, y.aggregate("mean"), color)
dots = chart.mark_point(filled=True, opacity=0.6).encode(x, y, color)
(line + dots).add_params(kind).save("label_curve.html")
