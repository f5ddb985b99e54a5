"""A transposed table is the same row of memory, read in other steps."""

import torch

table = torch.tensor([[0, 1, 2], [3, 4, 5]])  # (2, 3)
turned = table.permute(1, 0)  # (2, 3) -> (3, 2)

for name, t in (("table ", table), ("turned", turned)):
    print(name, t.tolist(), "steps", t.stride())

print("same memory:", table.data_ptr() == turned.data_ptr())
print("contiguous: ", table.is_contiguous(), turned.is_contiguous())

assert turned.stride() == (1, 3)
