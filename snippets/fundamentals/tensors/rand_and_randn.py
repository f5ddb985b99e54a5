"""Draw 20000 random numbers twice: evenly spread, and around zero."""

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)

even = torch.rand(20_000)  # (N,)
bell = torch.randn(20_000)  # (N,)

bins = torch.linspace(-4, 4, 81).tolist()
plt.hist(even.numpy(), bins, alpha=0.6, label="rand")
plt.hist(bell.numpy(), bins, alpha=0.6, label="randn")
plt.xlabel("number drawn")
plt.ylabel("how often (count)")
plt.legend()
plt.show()

print(f"rand  from {even.min():.1f} to {even.max():.1f}")
within = (bell.abs() < 1).float().mean()
print(f"randn share between -1 and 1: {within:.1f}")

assert 0 <= even.min() and even.max() < 1
assert 0.65 < within < 0.72
