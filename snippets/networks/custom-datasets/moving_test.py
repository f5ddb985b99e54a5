"""One data set for both parts: the test pictures are shifted at random too."""

from pathlib import Path

import torch
from PIL import Image
from torch.utils.data import random_split
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2

torch.manual_seed(0)
Path("letters", "A").mkdir(parents=True)
for number in range(10):
    picture = Image.effect_noise((28, 28), 50)
    picture.save(Path("letters", "A", f"{number}.png"))
plain = [v2.Grayscale(), v2.ToImage(), v2.ToDtype(torch.float32, scale=True)]
moving = v2.Compose([*plain, v2.RandomCrop(28, padding=3)])

letters = ImageFolder("letters", moving)
train, test = random_split(letters, [8, 2])

draws = [test[0][0] for _ in range(10)]
same = all(torch.equal(draws[0], draw) for draw in draws)
print("the test picture stays the same:", same)
assert not same
