"""What a network that knows letters is worth to digits, printed and written."""

import copy
from importlib.resources import files

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


def body() -> nn.Sequential:
    """Return two convolutions with random weights, for 400 features."""
    first = nn.Conv2d(1, 8, 3, stride=2, padding=1), nn.ReLU()
    second = nn.Conv2d(8, 16, 3, stride=2, padding=1), nn.ReLU()
    return nn.Sequential(*first, *second, nn.Flatten())


def fit(model, x, y, steps: int, rate: float) -> nn.Module:
    """Train on batches; pictures are moved by up to a pixel, all alike."""
    optimizer = torch.optim.Adam(model.parameters(), lr=rate)
    for _ in range(steps):
        rows = torch.randint(len(x), (100,))
        batch = x[rows]
        if batch.dim() == 4:
            to = torch.randint(-1, 2, (2,)).tolist()
            batch = batch.roll(to, (2, 3))
        loss = F.cross_entropy(model(batch), y[rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model


def score(model: nn.Module, x: torch.Tensor, y: torch.Tensor) -> float:
    """Return the share of the pictures that are read correctly."""
    with torch.no_grad():
        return (model(x).argmax(dim=1) == y).float().mean().item()


known, kept_out = ["DejaVuS*[!y]", "cm[brst][!y]*"], ["STIXGeneral*"]
SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabdefghijmnqrt"
letters = draw(SIGNS, known).flatten(0, 1)  # (N, 1, 20, 20)
names = torch.arange(40).repeat(17 * 2)  # (N,)
printed = draw("0123456789", known)  # (17, 20, 1, 20, 20)
new = draw("0123456789", kept_out).flatten(0, 1)
pixels, label = map(torch.tensor, load_digits(return_X_y=True))
large = F.interpolate(pixels.float().view(-1, 1, 8, 8) / 16, size=16)
large = F.pad(large, (2, 2, 2, 2))  # (N, 1, 20, 20)
five = (0, 0), (0, 1), (1, 0), (0, -1), (-1, 0)  # ways to move a picture
cases = [("printed", 1), ("printed", 2), ("printed", 5), ("printed", 17)]
rows = []
for seed in range(5):
    torch.manual_seed(seed)
    old, random = body(), body()
    fit(nn.Sequential(old, nn.Linear(400, 40)), letters, names, 400, 0.005)
    fonts, order = torch.randperm(17), torch.randperm(len(large))
    ranks = [order[label[order] == digit] for digit in range(10)]
    test = torch.cat([rank[40:80] for rank in ranks])
    for kind, k in [*cases, ("written", 1), ("written", 5)]:
        x, y = printed[fonts[:k]].flatten(0, 1), torch.arange(10).repeat(2 * k)
        new_x, new_y = new, torch.arange(10).repeat(8)
        if kind == "written":
            few = torch.stack([rank[: 2 * k] for rank in ranks], 1).flatten()
            x, new_x, new_y = large[few], large[test], label[test]
        more = torch.cat([x.roll(to, (2, 3)) for to in five])
        svc = SVC(C=10).fit(more.flatten(1), y.repeat(5))
        scores = {"support vectors": svc.score(new_x.flatten(1), new_y)}
        for name, way in (("random, frozen", random), ("frozen", old)):
            with torch.no_grad():
                features = way(more)  # (N, D)
            head = fit(nn.Linear(400, 10), features, y.repeat(5), 150, 0.005)
            scores[name] = score(nn.Sequential(way, head), new_x, new_y)
        tuned = copy.deepcopy(nn.Sequential(old, head))
        scores["fine-tuned"] = score(fit(tuned, x, y, 50, 0.001), new_x, new_y)
        fresh = fit(nn.Sequential(body(), nn.Linear(400, 10)), x, y, 120, 0.005)
        scores["from scratch"] = score(fresh, new_x, new_y)
        for name, share in scores.items():
            rows.append((kind, k, name, seed, round(share, 2)))

print("digits,way,1,2,5,17")
means: dict[tuple, dict] = {}
for kind, k, name, seed, share in rows:
    means.setdefault((kind, name), {}).setdefault(k, []).append(share)
for (kind, name), found in means.items():
    cells = {k: f"{sum(each) / 5:.2f}" for k, each in found.items()}
    print(kind, name, *(cells.get(k, "–") for k in (1, 2, 5, 17)), sep=",")
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
