"""Dropout drops at random in training and does nothing in evaluation."""

import torch
from torch import nn

torch.manual_seed(0)

model = nn.Sequential(nn.Linear(4, 64), nn.ReLU(), nn.Dropout(p=0.5))
x = torch.ones(1, 4)  # (B, D)


def differs() -> bool:
    """Tell whether two passes over the same input disagree."""
    return not torch.equal(model(x), model(x))


print("new model, training mode:", model.training, "| differs:", differs())
model.eval()
print("after eval(), training mode:", model.training, "| differs:", differs())
model.train()
print("after train(), training mode:", model.training, "| differs:", differs())

model.eval()
assert model(x).requires_grad  # eval() does not stop the recording
with torch.no_grad():
    assert not model(x).requires_grad  # no_grad() does
