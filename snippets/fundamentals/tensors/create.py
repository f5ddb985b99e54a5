"""Make tensors from a list, from NumPy and from functions."""

import numpy as np
import torch

x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])  # (2, 2)
made = {
    "tensor([[1.0, …]])": x,
    "from_numpy(np.ones(2))": torch.from_numpy(np.ones(2)),
    "zeros(2, 3)": torch.zeros(2, 3),
    "full((2, 2), 7.0)": torch.full((2, 2), 7.0),
    "ones_like(x)": torch.ones_like(x),
    "arange(0, 10, 3)": torch.arange(0, 10, 3),
    "linspace(0, 1, 5)": torch.linspace(0, 1, 5),
}

for call, t in made.items():
    kind = str(t.dtype).removeprefix("torch.")
    print(f"{call:22} {kind:7} {t.tolist()}")

assert made["ones_like(x)"].shape == x.shape
assert made["from_numpy(np.ones(2))"].dtype == torch.float64
