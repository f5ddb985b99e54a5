"""Exercise: make a model with dropout answer the same twice."""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 64), nn.Dropout(p=0.5), nn.Linear(64, 1))
x = torch.randn(3, 4)  # (B, D)

...  # your line

same = torch.equal(model(x), model(x))
assert same, "Two passes disagree. Replace the ... with a switch of mode."
assert model[1].p == 0.5, "Keep the dropout for training; switch the mode."
assert not model.training, "The whole model should be in evaluation mode."
print("correct")
