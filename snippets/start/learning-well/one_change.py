"""Change one thing at a time, and draw the wage after every step."""

import matplotlib.pyplot as plt
import torch

hours = torch.tensor([1.0, 2.0, 3.0])  # (N,)
earned = torch.tensor([3.0, 6.0, 9.0])  # (N,) the wage is 3


def learn(size: float, steps: int) -> list[float]:
    """Return the wage before the first step and after each."""
    wage = torch.tensor(1.0, requires_grad=True)  # () our guess
    found = [wage.item()]
    for _ in range(steps):
        wage.grad = None
        error = ((wage * hours - earned) ** 2).mean()  # (N,) -> ()
        error.backward()
        with torch.no_grad():
            wage -= size * wage.grad
        found.append(wage.item())
    return found


runs, last = {}, {}
for size in (0.03, 0.01):
    for steps in (10, 5):
        found = runs[size, steps] = learn(size, steps)
        last[size, steps] = found[-1]
        print(f"size {size:.2f}, {steps:2} steps: wage {found[-1]:.2f}")
assert last[0.03, 10] > last[0.01, 10] > last[0.01, 5]
assert abs(learn(0.01, 100)[-1] - learn(0.03, 100)[-1]) < 0.001

# Drawing
for (size, steps), found in runs.items():
    line = {0.03: "C1o-", 0.01: "C0s-"}[size]
    label = f"step size {size}" if steps == 10 else None
    plt.plot(found, line, label=label, markevery=[-1])
plt.axhline(3, color="C2", linestyle="--", label="the wage, 3")
plt.xlabel("steps taken")
plt.ylabel("wage found")
plt.legend(loc="lower right")
plt.show()
