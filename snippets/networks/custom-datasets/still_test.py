"""Two data sets over one folder: only the training pictures are shifted."""

from pathlib import Path

import torch
from PIL import Image
from torch.utils.data import Subset
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2

torch.manual_seed(0)
Path("letters", "A").mkdir(parents=True)
for number in range(10):
    picture = Image.effect_noise((28, 28), 50)
    picture.save(Path("letters", "A", f"{number}.png"))
plain = [v2.Grayscale(), v2.ToImage(), v2.ToDtype(torch.float32, scale=True)]
moving = v2.Compose([*plain, v2.RandomCrop(28, padding=3)])

for_train, for_test = torch.randperm(10).split([8, 2])
train = Subset(ImageFolder("letters", moving), for_train.tolist())
test = Subset(ImageFolder("letters", v2.Compose(plain)), for_test.tolist())

draws = [test[0][0] for _ in range(10)]
same = all(torch.equal(draws[0], draw) for draw in draws)
print("the test picture stays the same:", same)
assert same and not torch.equal(train[0][0], train[0][0])
