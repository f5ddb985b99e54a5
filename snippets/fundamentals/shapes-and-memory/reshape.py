"""Cut the same 64 numbers into other shapes."""

import torch
from sklearn.datasets import load_digits

picture = torch.tensor(load_digits().images[3])  # (H, W)
shapes = {
    "flatten()": picture.flatten(),
    "reshape(4, 16)": picture.reshape(4, 16),
    "reshape(2, -1)": picture.reshape(2, -1),  # -1: whatever fits
    "reshape(4, 2, 4, 2)": picture.reshape(4, 2, 4, 2),
    "unsqueeze(0)": picture.unsqueeze(0),
    "[None, None]": picture[None, None],
}
for call, y in shapes.items():
    print(f"{call:20}{tuple(y.shape)}")

small = shapes["reshape(4, 2, 4, 2)"].mean(dim=(1, 3))  # (4, 4)
print("mean of each 2 by 2 block:", small[0].tolist())
assert small[0, 1] == picture[0:2, 2:4].mean()
for y in shapes.values():
    assert torch.equal(y.flatten(), picture.flatten())  # one order for all
