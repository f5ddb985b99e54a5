"""Change a weight in place while autograd is recording."""

import torch

w = torch.tensor([4.0, 2.0], requires_grad=True)  # (D,)
loss = (w**2).sum()
loss.backward()

w -= 0.1 * w.grad  # raises RuntimeError
