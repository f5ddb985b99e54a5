"""What a body that has learned letters is worth to the digits of a new font."""

import copy
from importlib.resources import files

import altair as alt
import torch
from PIL import Image, ImageDraw, ImageFont
from sklearn.svm import SVC
from torch import nn


def draw(signs: str, *kinds: str) -> torch.Tensor:
    """Return pictures (fonts, signs, 1, 20, 20)."""
    folder, pictures = files("matplotlib") / "mpl-data" / "fonts" / "ttf", []
    fonts = sorted(it for kind in kinds for it in folder.glob(f"{kind}.ttf"))
    for font, sign in ((font, sign) for font in fonts for sign in signs):
        one, face = Image.new("L", (20, 20)), ImageFont.truetype(font, 15)
        ImageDraw.Draw(one).text((10, 10), sign, 255, face, anchor="mm")
        pictures.append(torch.tensor(list(one.tobytes())) / 255)
    return torch.stack(pictures).view(len(fonts), -1, 1, 20, 20)


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


known, moves = ("DejaVuS*[!y]", "cm[brst][!y]*"), ((0, 0), (0, 1), (1, 0))
letters = draw("ABCDEFGHIJKLMNOPQRSTUVWXYZabdefghijmnqrt", *known).flatten(0, 1)
printed = draw("0123456789", *known)  # (fonts, digits, C, H, W)
new, n = draw("0123456789", "STIXG*").flatten(0, 1), len(printed)
ways, shares = ("frozen random", "frozen letters", "from scratch"), {}
for seed in range(5):
    torch.manual_seed(seed)
    conv = nn.Conv2d(1, 8, 3, 2, 1), nn.Conv2d(8, 16, 3, 2, 1), nn.Flatten()
    random = nn.Sequential(conv[0], nn.ReLU(), conv[1], nn.ReLU(), conv[2])
    old = fit(random, letters, torch.arange(len(letters)) % 40, 0.005, 300)[0]
    for few in (printed[torch.randperm(n)[:k]] for k in (1, 2, 5, 17)):
        x = torch.cat([few.roll(to, (3, 4)) for to in moves]).flatten(0, 1)
        y, new_y = torch.arange(len(x)) % 10, torch.arange(len(new)) % 10
        svc = SVC(C=10).fit(x.flatten(1), y).score(new.flatten(1), new_y)
        shares.setdefault("support vectors", []).append(svc)
        for way, body, lr in zip(ways, (random, old, random), (0, 0, 0.005)):
            right = fit(body, x, y, lr)(new).argmax(dim=1) == new_y  # (N,)
            shares.setdefault(way, []).append(right.float().mean().item())
print("way,1 font,2,5,17")
for way, found in shares.items():
    print(way, *(f"{sum(found[k::4]) / 5:.2f}" for k in range(4)), sep=",")
assert sum(shares["frozen letters"]) > sum(shares["frozen random"]) + 2
# Drawing
data = [
    {"way": way, "fonts": (1, 2, 5, 17)[n % 4], "draw": n // 4, "share": share}
    for way, found in shares.items()
    for n, share in enumerate(round(share, 2) for share in found)
]
bind = alt.binding_radio(options=list(shares), name="way")
chosen = alt.param(name="chosen", value="frozen letters", bind=bind)
chart = alt.Chart(alt.Data(values=data))
x = alt.X("fonts:O").title("fonts with labels").axis(labelAngle=0)
y = alt.Y("share:Q").title("share of new digits right").scale(domain=(0, 1))
color = alt.Color("way:N").title(None).sort(list(shares)).legend(columns=2)
dots = chart.transform_filter(alt.datum.way == chosen)
dots = dots.mark_point(filled=True, opacity=1).encode(x, y, color)
line = chart.mark_line().encode(x, y.aggregate("mean"), color)
chart = (line + dots).properties(width=400, height=260)
chart.add_params(chosen).save("label_curve.html")
