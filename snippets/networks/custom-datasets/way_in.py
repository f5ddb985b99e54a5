"""Five networks, and new pictures prepared in other ways than in training."""

from importlib.resources import files
from itertools import product
from pathlib import Path

import torch
from PIL import Image, ImageDraw, ImageFont
from torch import nn
from torch.nn.functional import cross_entropy
from torchvision.transforms import v2

TTF = Path(str(files("matplotlib")), "mpl-data/fonts/ttf")
KNOWN = sorted([*TTF.glob("DejaVu*[!y].ttf"), *TTF.glob("STIXGeneral*.ttf")])
KEPT_OUT = [TTF / f"cm{cut}10.ttf" for cut in ("b", "r", "ss", "ti", "tt")]


def draw(fonts: list[Path]) -> tuple[torch.Tensor, torch.Tensor]:
    """Return pictures (N, 1, 28, 28) and classes (N,), eight in turn."""
    pictures = []
    for font, size, letter in product(fonts, (18, 22), "ABCDEFGH"):
        face = ImageFont.truetype(font, size)
        picture = Image.new("L", (28, 28))
        ImageDraw.Draw(picture).text((14, 14), letter, 255, face, anchor="mm")
        pictures.append(v2.functional.to_image(picture) / 255)
    return torch.stack(pictures), torch.arange(len(pictures)) % 8


(x, y), (new_x, new_y) = draw(KNOWN), draw(KEPT_OUT)
ways = {
    "as in training": new_x,
    "without scale=True": 255 * new_x,
    "black on white": 1 - new_x,
    "turned by 90 degrees": new_x.rot90(1, (2, 3)),
    "half as large": nn.functional.pad(v2.Resize(14)(new_x), [7] * 4),
}
found: dict[str, list] = {name: [] for name in ways}
for seed in range(5):
    torch.manual_seed(seed)
    first = nn.Conv2d(1, 8, 3, 2, 1), nn.ReLU(), nn.Conv2d(8, 16, 3, 2, 1)
    model = nn.Sequential(*first, nn.ReLU(), nn.Flatten(), nn.Linear(784, 8))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    for _ in range(12):
        for batch in torch.randperm(len(x)).split(32):
            loss = cross_entropy(model(x[batch]), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    for name, pictures in ways.items():
        with torch.no_grad():
            p, answer = model(pictures).softmax(dim=1).max(dim=1)  # (N,), (N,)
        found[name].append([(answer == new_y).float().mean(), p.mean()])

print("new pictures,right,mean probability of the answer")
means = {name: torch.tensor(rows).mean(dim=0) for name, rows in found.items()}
for name, (right, p) in means.items():
    print(name, f"{right:.2f}", f"{p:.2f}", sep=",")
best = means.pop("as in training")
assert all(best[0] > mean[0] + 0.03 for mean in means.values())
assert means["without scale=True"][1] > 0.98
