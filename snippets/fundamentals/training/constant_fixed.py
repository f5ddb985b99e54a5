"""Two ways to silence the error: one of them learns."""

import torch
from torch import nn

torch.manual_seed(0)

model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
x = torch.randn(8, 3)  # (B, D)
y = torch.randn(8, 1)  # (B, K)


def moved(loss: torch.Tensor) -> bool:
    """Take a step on a loss and say whether the weights changed."""
    before = model.weight.clone()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return not torch.equal(before, model.weight)


constant = torch.tensor(0.5, requires_grad=True)  # ()
computed = ((model(x) - y) ** 2).mean()  # (B, K) -> ()

constant_moved = moved(constant)
computed_moved = moved(computed)
print("constant with requires_grad: weights moved", constant_moved)
print("computed from the model:     weights moved", computed_moved)
assert computed_moved and not constant_moved
