"""Hand NumPy's numbers to a layer as they are."""

import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
table = np.array([[5.1, 3.5, 1.4], [4.9, 3.0, 1.4]])
x = torch.from_numpy(table)  # (N, D)

y = nn.Linear(3, 2)(x)  # raises RuntimeError
