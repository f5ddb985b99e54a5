"""Linear layers on top of each other do the work of one."""

import torch
from torch import nn

torch.manual_seed(0)

first = nn.Linear(4, 100)
second = nn.Linear(100, 3)

single = nn.Linear(4, 3)
with torch.no_grad():
    single.weight.copy_(second.weight @ first.weight)  # (K, 100) @ (100, D)
    single.bias.copy_(second.weight @ first.bias + second.bias)

x = torch.randn(8, 4)  # (B, D)
stacked = second(first(x))  # (B, K)
bent = second(torch.relu(first(x)))  # (B, K)

print(f"stacked - single: {(stacked - single(x)).abs().max():.3f}")
print(f"with ReLU differs: {not torch.allclose(bent, single(x), atol=0.05)}")
torch.testing.assert_close(stacked, single(x))
