"""Change the step size and the number of steps in one go."""

import torch

hours = torch.tensor([1.0, 2.0, 3.0])  # (N,)
earned = torch.tensor([3.0, 6.0, 9.0])  # (N,) the wage is 3


def learn(size: float, steps: int) -> float:
    """Return the wage found by so many steps of this size."""
    wage = torch.tensor(1.0, requires_grad=True)  # () our guess
    for _ in range(steps):
        wage.grad = None
        error = ((wage * hours - earned) ** 2).mean()  # (N,) -> ()
        error.backward()
        with torch.no_grad():
            wage -= size * wage.grad
    return wage.item()


before, after = learn(0.01, 10), learn(0.03, 5)
print(f"size 0.01, 10 steps: wage {before:.2f}")
print(f"size 0.03,  5 steps: wage {after:.2f}")
assert abs(after - 3) < abs(before - 3)
