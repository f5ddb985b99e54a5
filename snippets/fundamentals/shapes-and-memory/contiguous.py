"""Copy into a fresh row of memory, and the view works."""

import torch

table = torch.tensor([[0, 1, 2], [3, 4, 5]])  # (2, 3)
turned = table.permute(1, 0)  # (2, 3) -> (3, 2)

flat = turned.contiguous().view(6)  # (6,)
shorter = turned.reshape(6)  # (6,), copies only if it has to

print(flat.tolist())
assert torch.equal(flat, shorter)
assert flat.data_ptr() != table.data_ptr()  # a copy was made
assert table.reshape(6).data_ptr() == table.data_ptr()  # here none
