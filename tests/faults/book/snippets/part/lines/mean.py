"""The mean of three numbers, and of their squares."""

import torch

x = torch.tensor([1.0, 2.0, 4.5])  # (N,)
mean = x.sum() / 3  # (N,) -> ()
print(f"{len(x)} numbers: mean {mean:.3f}, of squares {(x**2).mean():.3f}")
print("below two:", *(n for n in x.tolist() if n < 2))

assert mean < 2.51
