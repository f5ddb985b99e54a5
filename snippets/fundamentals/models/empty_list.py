"""Give an optimizer a model that has nothing to learn."""

import torch
from torch import nn

model = nn.Sequential(nn.Flatten(), nn.ReLU())

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)  # raises ValueError
