"""What a shift and a flip of the training pictures buy, and what they cost."""

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


def draw(letters: str, fonts: list[Path]) -> tuple[torch.Tensor, torch.Tensor]:
    """Return pictures (N, 1, 28, 28) and classes (N,), four in turn."""
    pictures = []
    for font, size, letter in product(fonts, (18, 22), letters):
        face = ImageFont.truetype(font, size)
        picture = Image.new("L", (28, 28))
        ImageDraw.Draw(picture).text((14, 14), letter, 255, face, anchor="mm")
        pictures.append(v2.functional.to_image(picture) / 255)
    return torch.stack(pictures), torch.arange(len(pictures)) % len(letters)


shift = v2.RandomCrop(28, padding=3)  # up to 3 pixels each way
flip = v2.RandomHorizontalFlip()  # half of the pictures
ways = {"nothing": nn.Identity(), "shift": shift, "flip": flip}
rows = {}
print("letters,training pictures,right: as written,right: shifted")
for letters, (name, change) in product(("AHMO", "bdpq"), ways.items()):
    (x, y), (new_x, new_y) = draw(letters, KNOWN), draw(letters, KEPT_OUT)
    shares = []
    for seed in range(5):
        torch.manual_seed(seed)
        two = nn.Conv2d(1, 8, 3, 2, 1), nn.Conv2d(8, 16, 3, 2, 1)
        last = nn.Flatten(), nn.Linear(16 * 7 * 7, 4)
        model = nn.Sequential(two[0], nn.ReLU(), two[1], nn.ReLU(), *last)
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        for _ in range(10):
            changed = torch.stack([change(picture) for picture in x])
            for batch in torch.randperm(len(x)).split(32):
                loss = cross_entropy(model(changed[batch]), y[batch])
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
        with torch.no_grad():
            tests = new_x, torch.stack([shift(picture) for picture in new_x])
            answers = [model(pictures).argmax(dim=1) for pictures in tests]
        shares.append([(a == new_y).float().mean() for a in answers])
    mean = torch.tensor(shares).mean(dim=0)
    rows[letters, name] = mean
    print(letters, name, f"{mean[0]:.2f}", f"{mean[1]:.2f}", sep=",")
for letters in ("AHMO", "bdpq"):
    assert rows[letters, "shift"][1] > rows[letters, "nothing"][1] + 0.05
assert rows["AHMO", "flip"][0] > rows["AHMO", "nothing"][0] - 0.08
assert rows["bdpq", "flip"][0] < rows["bdpq", "nothing"][0] - 0.2
