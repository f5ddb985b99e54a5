"""Ask four tensors how many axes and numbers they have."""

import torch

scalar = torch.tensor(7)  # ()
vector = torch.tensor([7, 4, 1])  # (D,)
MATRIX = torch.tensor([[7, 4, 1], [0, 2, 5]])  # (N, D)
TENSOR = torch.tensor(
    [
        [[7, 4, 1], [0, 2, 5]],
        [[8, 5, 2], [1, 3, 6]],
    ]
)  # (B, N, D)

for t in (scalar, vector, MATRIX, TENSOR):
    shape = str(tuple(t.shape))
    print(f"ndim {t.ndim}  shape {shape:9}  numel {t.numel():2}")

assert TENSOR.ndim == len(TENSOR.shape) == 3
assert TENSOR.numel() == 2 * 2 * 3
