"""Reduce to one number first, or say how much each element counts."""

import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)  # (D,)

y = x**2  # (D,)
y.sum().backward()
print("sum     ", x.grad.tolist())

x.grad = None
y = x**2  # (D,)
y.backward(gradient=torch.tensor([1.0, 0.0, 0.0]))
print("weighted", x.grad.tolist())

torch.testing.assert_close(x.grad, torch.tensor([2.0, 0.0, 0.0]))
