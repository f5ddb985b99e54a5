"""Multiply local slopes by hand and get what backward() gets."""

import torch

x = torch.tensor(2.0, requires_grad=True)  # ()
u = 3 * x + 1  # du/dx = 3
v = u**2  # dv/du = 2u
loss = v / 10  # dloss/dv = 1/10
loss.backward()

slopes = [1 / 10, 2 * u.item(), 3]  # from the loss back to x
by_hand = slopes[0] * slopes[1] * slopes[2]

print(f"by hand    {by_hand:.2f}")
print(f"backward() {x.grad.item():.2f}")

torch.testing.assert_close(x.grad, torch.tensor(by_hand))
