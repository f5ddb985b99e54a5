"""Walk down the curve of an error: the slope says which way, and how fast."""

import matplotlib.pyplot as plt
import torch

hours = torch.tensor([1.0, 2.0, 3.0])  # (N,)
earned = torch.tensor([3.0, 6.0, 9.0])  # (N,): the wage is 3


def error(wage: torch.Tensor) -> torch.Tensor:
    """Return the mean squared error of a guessed wage."""
    return ((wage * hours - earned) ** 2).mean()  # (N,) -> ()


def slope(wage: float) -> float:
    """Return how fast the error changes with the guess at this place."""
    guess = torch.tensor(wage, requires_grad=True)  # ()
    error(guess).backward()
    return guess.grad.item()


print(f"guess 1.00: slope {slope(1.0):.2f}")
walks = {}  # learning rate -> the guess at the start and after each step
for rate in (0.01, 0.1, 0.2, 0.3):
    walks[rate] = [1.0]
    for _ in range(10):
        wage = walks[rate][-1]
        walks[rate].append(wage - rate * slope(wage))
    first, last = walks[rate][1], walks[rate][-1]
    print(f"rate {rate:4}: after a step {first:5.2f}, after ten {last:7.2f}")
assert abs(walks[0.1][-1] - 3) < 0.01 and abs(walks[0.3][-1] - 3) > 100

# Drawing
wages = torch.linspace(-1, 7.2, 200)  # (N,)
plt.plot(wages, [error(wage) for wage in wages], label="error")
near = torch.tensor([0.2, 1.8])  # (2,)
start = error(torch.tensor(1.0))  # ()
plt.plot(near, start + slope(1.0) * (near - 1), lw=3, label="slope at 1")
for (rate, walk), mark in zip(walks.items(), "osD^"):
    there = torch.tensor(walk[1])  # ()
    plt.plot(there, error(there), mark, ms=8, label=f"step with {rate}")
plt.plot(1, start, "x", color="C3", ms=10, label="the guess 1")
plt.xlabel("guess of the wage")
plt.ylabel("mean squared error")
plt.legend()
plt.show()
