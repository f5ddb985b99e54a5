"""Start with weights of a tenth of the size."""

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(3, 3)

layer.weight.mul_(0.1)  # raises RuntimeError
