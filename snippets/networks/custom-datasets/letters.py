"""Train on a folder of letters, test on a family of fonts held out of it."""

from importlib.resources import files
from itertools import product
from pathlib import Path

import torch
from PIL import Image, ImageDraw, ImageFont
from torch import nn
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2

ttf = Path(str(files("matplotlib")), "mpl-data/fonts/ttf")
known = sorted([*ttf.glob("DejaVu*[!y].ttf"), *ttf.glob("STIXGeneral*.ttf")])
kept_out = [ttf / f"cm{cut}10.ttf" for cut in ("b", "r", "ss", "ti", "tt")]
for folder, fonts in (("train", known), ("test", kept_out)):
    for letter, font, size in product("ABCDEFGH", fonts, (18, 22)):
        face = ImageFont.truetype(font, size)
        picture = Image.new("L", (28, 28))
        ImageDraw.Draw(picture).text((14, 14), letter, 255, face, anchor="mm")
        Path(folder, letter).mkdir(parents=True, exist_ok=True)
        picture.save(Path(folder, letter, f"{font.stem}-{size}.png"))

gray, image = v2.Grayscale(), v2.ToImage()
way_in = v2.Compose([gray, image, v2.ToDtype(torch.float32, scale=True)])
train, test = ImageFolder("train", way_in), ImageFolder("test", way_in)
x, y = next(iter(DataLoader(train, len(train))))  # (N, 1, 28, 28), (N,)
test_x, test_y = next(iter(DataLoader(test, len(test))))
shares = []
for seed in range(5):
    torch.manual_seed(seed)
    model = nn.Sequential(
        nn.Conv2d(1, 8, 3, stride=2, padding=1),  # -> (N, 8, 14, 14)
        nn.ReLU(),
        nn.Conv2d(8, 16, 3, stride=2, padding=1),  # -> (N, 16, 7, 7)
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(16 * 7 * 7, len(train.classes)),
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    for _ in range(12):
        for batch in torch.randperm(len(x)).split(32):
            loss = cross_entropy(model(x[batch]), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    with torch.no_grad():
        known_right = (model(x).argmax(dim=1) == y).float().mean()
        new_right = (model(test_x).argmax(dim=1) == test_y).float().mean()
    shares.append((known_right.item(), new_right.item()))

for name, found in zip(("training pictures", "fonts kept out"), zip(*shares)):
    print(f"{name:17}  right: {min(found):.2f} to {max(found):.2f}")
assert min(a for a, b in shares) > 0.95
assert 0.5 < min(b for a, b in shares) < max(b for a, b in shares) < 0.95
