"""Change a weight in place, outside the graph, and keep it trainable."""

import torch

w = torch.tensor(4.0, requires_grad=True)  # ()
learning_rate = 0.1

for step in range(3):
    loss = (w - 1) ** 2
    loss.backward()
    with torch.no_grad():
        w -= learning_rate * w.grad
    w.grad = None
    print(f"step {step}: loss {loss.item():.2f}, w {w.item():.2f}")

assert w.requires_grad and w.is_leaf
