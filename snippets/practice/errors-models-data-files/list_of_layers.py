"""Keep the layers of a model in a Python list."""

import torch
from torch import nn


class Net(nn.Module):
    """A model of two layers."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = [nn.Linear(3, 3), nn.Linear(3, 2)]


optimizer = torch.optim.SGD(Net().parameters(), lr=0.1)  # raises ValueError
