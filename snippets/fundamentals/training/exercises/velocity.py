"""Exercise: write the momentum line of SGD."""

import torch

torch.manual_seed(0)

x, y = torch.randn(20, 3), torch.randn(20, 1)  # (N, D), (N, K)
start = torch.randn(3, 1)  # (D, K)


def theirs(momentum: float) -> torch.Tensor:
    """Return where torch.optim.SGD is after 10 steps."""
    w = start.clone().requires_grad_()
    optimizer = torch.optim.SGD([w], lr=0.05, momentum=momentum)
    for step in range(10):
        optimizer.zero_grad()
        ((x @ w - y) ** 2).mean().backward()
        optimizer.step()
    return w.detach()


w = start.clone().requires_grad_()  # (D, K)
velocity = torch.zeros(3, 1)  # (D, K)
for step in range(10):
    w.grad = None
    ((x @ w - y) ** 2).mean().backward()
    with torch.no_grad():
        velocity = ...  # your line: 0.9 of the old one, plus the gradient
        assert velocity is not ..., "Replace the ... with the new velocity."
        w -= 0.05 * velocity

assert not torch.equal(w, start), "Nothing moves: where is the gradient?"
assert not torch.allclose(w, theirs(0)), "Plain SGD: the old velocity is gone."
assert not torch.allclose(w, theirs(1)), "Keep 0.9 of the velocity, not all."
assert torch.allclose(w, theirs(0.9)), "Add the whole gradient, once."
print("correct")
