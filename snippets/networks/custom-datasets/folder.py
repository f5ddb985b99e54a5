"""Letters as picture files, one folder for each class, read by ImageFolder."""

import itertools
from importlib.resources import files
from pathlib import Path

import matplotlib.pyplot as plt
import torch
from PIL import Image, ImageDraw, ImageFont
from torch.utils.data import DataLoader
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2


def write(folder: str, letters: str, fonts: list[str]) -> None:
    """Write each letter in each font, white on black, as letter/font.png."""
    ttf = Path(str(files("matplotlib")), "mpl-data/fonts/ttf")
    for letter, font in itertools.product(letters, fonts):
        face = ImageFont.truetype(ttf / f"{font}.ttf", 20)
        picture = Image.new("L", (28, 28))
        ImageDraw.Draw(picture).text((14, 14), letter, 255, face, anchor="mm")
        Path(folder, letter).mkdir(parents=True, exist_ok=True)
        picture.save(Path(folder, letter, f"{font}.png"))


torch.manual_seed(0)
write("train", "ABCDEFGH", ["DejaVuSans", "DejaVuSerif", "STIXGeneral"])
gray, image = v2.Grayscale(), v2.ToImage()
scale = v2.ToDtype(torch.float32, scale=True)
train = ImageFolder("train", v2.Compose([gray, image, scale]))
x, y = next(iter(DataLoader(train, batch_size=8, shuffle=True)))
print(train.class_to_idx)
print(f"{len(train)} pictures, the first: {Path(train.samples[0][0])}")
print(f"a batch: {tuple(x.shape)}, from {x.min():.0f} to {x.max():.0f}")
assert x.shape == (8, 1, 28, 28) and train[0][1] == 0  # (B, C, H, W)

# Drawing
figure, axes = plt.subplots(1, 8, figsize=(6.4, 1.2))
for ax, picture, label in zip(axes, x, y):
    ax.imshow(picture[0], cmap="gray")
    ax.set(title=f"{label} · {train.classes[label]}", xticks=[], yticks=[])
plt.show()
