"""Exercise: make the second gradient count for itself alone."""

import random

import torch


def empty(x: torch.Tensor) -> None:
    """Clear x.grad, so that the next backward() starts afresh."""
    ...  # your line


slopes = random.sample(range(6, 99), 2)
for first, second in ((2, 5), slopes):
    x = torch.tensor(1.0, requires_grad=True)  # ()
    (first * x).backward()
    try:
        empty(x)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error}") from None
    (second * x).backward()
    slope, value = x.grad.item(), x.item()
    hint = f"{slope:g} = {first} + {second}: the first gradient is still there."
    assert slope != first + second, hint + " Replace the ... line."
    hint = f"{second}x has the slope {second} everywhere; x.grad is {slope:g}."
    assert slope == second, hint
    assert value == 1, f"x itself was 1, and is {value:g}: leave it alone."
print("correct")
