"""Hand NumPy's numbers to a layer in the type of its weights."""

import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
table = np.array([[5.1, 3.5, 1.4], [4.9, 3.0, 1.4]])
# --8<-- [start:repair]
x = torch.from_numpy(table).float()  # (N, D)
# --8<-- [end:repair]

y = nn.Linear(3, 2)(x)  # (N, D) -> (N, K)
assert y.dtype == torch.float32 and y.shape == (2, 2)
