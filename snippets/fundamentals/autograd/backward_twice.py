"""Call backward() twice on one graph, which the first call threw away."""

import torch

x = torch.tensor(2.0, requires_grad=True)  # ()
y = x**2 + 3 * x + 1  # ()

y.backward()
print(f"first: x.grad = {x.grad.item():.0f}")
y.backward()  # raises RuntimeError
