"""Keep the layers of a model in a list that the model knows."""

import torch
from torch import nn


class Net(nn.Module):
    """A model of two layers."""

    def __init__(self) -> None:
        super().__init__()
# --8<-- [start:repair]
        self.layers = nn.ModuleList([nn.Linear(3, 3), nn.Linear(3, 2)])
# --8<-- [end:repair]


optimizer = torch.optim.SGD(Net().parameters(), lr=0.1)
assert len(list(Net().parameters())) == 4
