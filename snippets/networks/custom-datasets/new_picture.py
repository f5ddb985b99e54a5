"""From a phone's photo to an answer: upright, gray, white on black, small."""

from importlib.resources import files
from itertools import product
from pathlib import Path

import torch
from PIL import Image, ImageDraw, ImageFont, ImageOps
from torch import nn
from torch.nn.functional import cross_entropy
from torchvision.transforms import v2

TTF = Path(str(files("matplotlib")), "mpl-data/fonts/ttf")
FONTS = sorted([*TTF.glob("DejaVu*[!y].ttf"), *TTF.glob("STIXGeneral*.ttf")])
LETTERS = "ABCDEFGH"


def letter(font: Path, name: str) -> Image.Image:
    """Return a letter, white on black."""
    picture = Image.new("L", (120, 120))
    face = ImageFont.truetype(font, 90)
    ImageDraw.Draw(picture).text((60, 60), name, 255, face, anchor="mm")
    return picture


scale = v2.ToDtype(torch.float32, scale=True)
way_in = v2.Compose([v2.Grayscale(), v2.Resize(28), v2.ToImage(), scale])
pictures = [letter(font, name) for font, name in product(FONTS, LETTERS)]
x = torch.stack([way_in(picture) for picture in pictures])  # (N, 1, 28, 28)
y = torch.arange(len(x)) % len(LETTERS)  # (N,)
torch.manual_seed(0)
two = nn.Conv2d(1, 8, 3, 2, 1), nn.Conv2d(8, 16, 3, 2, 1)
last = nn.Flatten(), nn.Dropout(0.2), nn.Linear(16 * 7 * 7, len(LETTERS))
model = nn.Sequential(two[0], nn.ReLU(), two[1], nn.ReLU(), *last)
optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
for _ in range(30):
    for batch in torch.randperm(len(x)).split(32):
        loss = cross_entropy(model(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

paper = ImageOps.invert(letter(TTF / "cmss10.ttf", "G")).convert("RGB")
tag = Image.Exif()
tag[0x0112] = 6  # "give me a quarter turn clockwise before you show me"
Path("photos").mkdir()
paper.rotate(90).save("photos/1.jpg", exif=tag)

photo = ImageOps.exif_transpose(Image.open("photos/1.jpg"))  # upright
negative = ImageOps.invert(photo)  # white on black
batch = way_in(negative)[None]  # (1, H, W) -> (1, 1, H, W)
model.eval()  # no dropout
with torch.no_grad():
    p = model(batch).softmax(dim=1)[0]  # (1, K) -> (K,)
print(f"{LETTERS[p.argmax()]}, probability above 0.9: {bool(p.max() > 0.9)}")
assert LETTERS[p.argmax()] == "G"
