"""From a phone's photo to a batch of one: upright, white on black, small."""

from pathlib import Path

import torch
from PIL import Image, ImageDraw, ImageOps
from torchvision.transforms import v2

torch.manual_seed(0)
paper = Image.new("RGB", (90, 120), "white")
ImageDraw.Draw(paper).text((15, 0), "G", "black", font_size=90)
tag = Image.Exif()
tag[0x0112] = 6  # "give me a quarter turn clockwise before you show me"
Path("photos").mkdir()
paper.rotate(90, expand=True).save("photos/1.jpg", exif=tag)

gray, small, middle = v2.Grayscale(), v2.Resize(28), v2.CenterCrop(28)
image, scale = v2.ToImage(), v2.ToDtype(torch.float32, scale=True)
way_in = v2.Compose([gray, small, middle, image, scale])  # as in training
photo = Image.open("photos/1.jpg")
upright = ImageOps.exif_transpose(photo)
batch = way_in(ImageOps.invert(upright))[None]  # (1, H, W) -> (1, 1, H, W)
print(f"as stored {photo.size}, upright {upright.size}")
print(f"for the network {tuple(batch.shape)}, corner {batch[0, 0, 0, 0]:.0f}")
assert batch.shape == (1, 1, 28, 28) and upright.size == paper.size
