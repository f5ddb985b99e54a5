"""Make tensors from lists, from NumPy's arrays and from functions."""

import torch
from sklearn.datasets import load_digits

digits = load_digits()
made = {
    "tensor([3, 1, 4])": torch.tensor([3, 1, 4]),
    "tensor([3, 1.5, 4])": torch.tensor([3, 1.5, 4]),
    "tensor([True, False])": torch.tensor([True, False]),
    "from_numpy(digits.images)": torch.from_numpy(digits.images),
    "zeros(2, 3)": torch.zeros(2, 3),
    "full((2, 3), 7.0)": torch.full((2, 3), 7.0),
    "arange(0, 10, 3)": torch.arange(0, 10, 3),
    "linspace(0, 1, 5)": torch.linspace(0, 1, 5),
}
for call, t in made.items():
    kind = str(t.dtype).removeprefix("torch.")
    start = t.flatten()[:5].tolist()
    print(f"{call:26}{kind:8}{tuple(t.shape)!s:14}{start}")
assert made["tensor([3, 1.5, 4])"].dtype == torch.float32
assert made["from_numpy(digits.images)"].dtype == torch.float64
