"""A first training step: guess, measure the error, move against the slope."""

import torch

hours = torch.tensor([1.0, 2.0, 3.0])  # (N,)
earned = torch.tensor([3.0, 6.0, 9.0])  # (N,) the examples: 3 an hour
wage = torch.tensor(1.0, requires_grad=True)  # () our guess


def error(wage: torch.Tensor) -> torch.Tensor:
    """Return the mean squared error of a guessed wage."""
    return ((wage * hours - earned) ** 2).mean()  # (N,) -> ()


before = error(wage)
before.backward()  # leaves the slope in wage.grad
with torch.no_grad():
    wage -= 0.1 * wage.grad
after = error(wage)

print(f"wage  1.00 -> {wage.item():.2f}")
print(f"error {before.item():.2f} -> {after.item():.2f}")
assert after < before / 100
