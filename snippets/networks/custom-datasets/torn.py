"""A file that was cut short, named by the function that reads it."""

from pathlib import Path

import torch
from PIL import Image
from torch.utils.data import DataLoader
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2


def read(path: str) -> Image.Image:
    """Return a gray picture, or say which file holds none."""
    try:
        return Image.open(path).convert("L")
    except OSError as error:
        told = f"{Path(path).as_posix()} is no whole picture: {error}"
        raise OSError(told) from error


torch.manual_seed(0)
Path("train", "A").mkdir(parents=True)
for number in range(3):
    Image.effect_noise((28, 28), 50).save(f"train/A/{number}.png")
whole = Path("train/A/1.png").read_bytes()
Path("train/A/1.png").write_bytes(whole[: len(whole) // 2])
train = ImageFolder("train", v2.ToImage(), loader=read)
x, y = next(iter(DataLoader(train, batch_size=3)))  # raises OSError
