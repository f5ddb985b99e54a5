"""Print the slope as well, once kept and once cleared before each step."""

import torch

hours = torch.tensor([1.0, 2.0, 3.0])  # (N,)
earned = torch.tensor([3.0, 6.0, 9.0])  # (N,) the wage is 3

for cleared in (False, True):
    print("cleared" if cleared else "kept")
    wage = torch.tensor(1.0, requires_grad=True)  # () our guess
    for step in (1, 2):
        if cleared:
            wage.grad = None
        error = ((wage * hours - earned) ** 2).mean()  # (N,) -> ()
        error.backward()
        with torch.no_grad():
            wage -= 0.1 * wage.grad
        slope = wage.grad.item()
        print(f"  step {step}: slope {slope:6.2f}, wage {wage.item():.2f}")

assert abs(wage - 3) < 0.02  # the second way ends close to 3
