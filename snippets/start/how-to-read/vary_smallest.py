"""Change the smallest failing program in one place at a time."""

import torch

whole = torch.tensor([[8]])
decimal = torch.tensor([[8.0]])
pay = torch.tensor([[10.0]])

print("type of 8           ", whole.dtype)
print("type of 8.0         ", decimal.dtype)
print("8.0 @ 10.0          ", (decimal @ pay).item())
print("8 as float @ 10.0   ", (whole.float() @ pay).item())
print("8 * 10.0            ", (whole * pay).item())

assert torch.equal(whole.float() @ pay, decimal @ pay)
