"""Cut the same twelve numbers into other shapes."""

import torch

x = torch.arange(12)  # (12,)

shapes = {
    "reshape(3, 4)": x.reshape(3, 4),
    "reshape(2, -1)": x.reshape(2, -1),  # -1: whatever fits, here 6
    "reshape(2, 3, 2)": x.reshape(2, 3, 2),
    "unsqueeze(0)": x.unsqueeze(0),
    "unsqueeze(1)": x.unsqueeze(1),
}
for call, y in shapes.items():
    print(f"{call:17} {tuple(y.shape)}")
print(shapes["reshape(3, 4)"])

for y in shapes.values():
    assert y.flatten().tolist() == x.tolist()  # the order never changes
