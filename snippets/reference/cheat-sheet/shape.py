"""Read and change the shape of a tensor."""

import torch

x = torch.arange(24.0)  # (N,)

# --8<-- [start:shown]
x = x.reshape(2, 3, 4)  # same numbers, new shape
x.shape, x.ndim, x.numel()  # (2, 3, 4), 3 axes, 24 in all
flat = x.flatten(1)  # (2, 12): keeps the batch
swapped = x.permute(2, 0, 1)  # (4, 2, 3): reorders axes
one_more = x.unsqueeze(0)  # (1, 2, 3, 4)
one_less = one_more.squeeze(0)  # (2, 3, 4)
table = x[0, 0] + torch.zeros(5, 1)  # (4,) + (5, 1) -> (5, 4)
# --8<-- [end:shown]

assert (x.shape, x.ndim, x.numel()) == ((2, 3, 4), 3, 24)
assert flat.shape == (2, 12) and swapped.shape == (4, 2, 3)
assert one_more.shape == (1, 2, 3, 4) and one_less.shape == (2, 3, 4)
assert table.shape == (5, 4)
