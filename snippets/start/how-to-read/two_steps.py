"""Take the step of the home page twice in a row."""

import torch

hours = torch.tensor([1.0, 2.0, 3.0])  # (N,)
earned = torch.tensor([3.0, 6.0, 9.0])  # (N,) the wage is 3
wage = torch.tensor(1.0, requires_grad=True)  # () our guess

for step in (1, 2):
    error = ((wage * hours - earned) ** 2).mean()  # (N,) -> ()
    error.backward()
    with torch.no_grad():
        wage -= 0.1 * wage.grad
    print(f"step {step}: slope {wage.grad.item():.2f}, wage {wage.item():.2f}")

assert abs(wage - 3) > 1.5
