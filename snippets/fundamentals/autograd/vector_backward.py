"""Ask a vector for its gradient: backward() needs a single number."""

import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)  # (D,)
y = x**2  # (D,)

y.backward()  # raises RuntimeError
