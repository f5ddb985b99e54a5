"""Exercise: turn the weights of one unit into a picture."""

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(64, 16)
picture = ...  # your line: the weights of unit 3 as 8 lines of 8 pixels

assert picture is not ..., "Replace the ... with a part of layer.weight."
assert isinstance(picture, torch.Tensor), "A tensor is wanted."
assert picture.shape != (64,), "These are its 64 weights in one row: view."
shape = tuple(picture.shape)
assert shape == (8, 8), f"One unit is 8 × 8; this has the shape {shape}."
flat = picture.flatten()
assert not torch.equal(flat, layer.weight[2]), "Counting starts at 0."
assert not torch.equal(flat, layer.weight[4]), "Unit 3 has the index 3."
turned = picture.T.flatten()
assert not torch.equal(turned, layer.weight[3]), "Lines became columns."
assert torch.equal(flat, layer.weight[3]), "These are not unit 3's weights."
print("correct")
