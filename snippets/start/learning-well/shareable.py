"""Find the wage from payments that were noted up to 2 too high or too low."""

import torch

hours = torch.tensor([1.0, 2.0, 3.0])  # (N,)


def learn(earned: torch.Tensor) -> float:
    """Return the wage found by 50 steps of size 0.05."""
    wage = torch.tensor(1.0, requires_grad=True)  # () our guess
    for _ in range(50):
        wage.grad = None
        error = ((wage * hours - earned) ** 2).mean()  # (N,) -> ()
        error.backward()
        with torch.no_grad():
            wage -= 0.05 * wage.grad
    return wage.item()


misses = []
for seed in range(20):
    torch.manual_seed(seed)
    mistakes = 4 * torch.rand(3) - 2  # (N,) between -2 and 2
    misses.append(abs(learn(3 * hours + mistakes) - 3))

print("torch", torch.__version__)
print("the wage is missed by, seeds 0 to 19, three payments each:")
average = sum(misses) / len(misses)
print(f"average {average:.2f}, best {min(misses):.2f}, worst {max(misses):.2f}")
assert 5 * min(misses) < average < max(misses) / 2
