"""The test folder lacks a class, and each class after it gets a new number."""

from pathlib import Path

import torch
from PIL import Image
from torchvision.datasets import ImageFolder

torch.manual_seed(0)
for folder, classes in (("train", "ABCD"), ("test", "BCD")):
    for letter in classes:
        Path(folder, letter).mkdir(parents=True)
        Image.new("L", (28, 28)).save(Path(folder, letter, "1.png"))

train = ImageFolder("train")
test = ImageFolder("test")
answers = torch.tensor([1, 2, 3])  # a network that reads B, C and D as such
labels = torch.tensor([label for _, label in test])  # (N,)
right = (answers == labels).float().mean()
print(f"train {train.class_to_idx}")
print(f"test  {test.class_to_idx}, right: {right:.0%}")
assert right == 0
