"""Ask for a flat view of a table whose axes were swapped."""

import torch

table = torch.tensor([[0, 1, 2], [3, 4, 5]])  # (2, 3)
turned = table.permute(1, 0)  # (2, 3) -> (3, 2)

print(table.view(6).tolist())
print(turned.view(6).tolist())  # raises RuntimeError
