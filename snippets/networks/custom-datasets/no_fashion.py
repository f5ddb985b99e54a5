"""Ask for FashionMNIST where its four files are not."""

import torch
from torchvision.datasets import FashionMNIST

torch.manual_seed(0)
train = FashionMNIST("data", train=True, download=False)  # raises RuntimeError
