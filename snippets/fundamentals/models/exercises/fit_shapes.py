"""Exercise: put a layer between two that do not fit together."""

import torch
from torch import nn

middle = ...  # your line: one layer

assert middle is not ..., "Replace the ... with one nn.Linear."
assert isinstance(middle, nn.Linear), "One nn.Linear is enough."
ends = (middle.in_features, middle.out_features)
assert ends != (7, 20), "Turned round: it receives 20 numbers and gives 7."
assert ends[0] == 20, f"It receives 20 numbers per row, not {ends[0]}."
assert ends[1] == 7, f"The next layer wants 7 numbers per row, not {ends[1]}."

model = nn.Sequential(nn.Linear(12, 20), nn.ReLU(), middle, nn.Linear(7, 3))
assert model(torch.zeros(2, 12)).shape == (2, 3)
print("correct")
