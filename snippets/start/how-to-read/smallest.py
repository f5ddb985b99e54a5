"""The same error from one hour and one wage."""

import torch

hours = torch.tensor([[8]])
pay = torch.tensor([[10.0]])
print(hours @ pay)  # raises RuntimeError
