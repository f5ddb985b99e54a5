"""Compute features without recording, and train on them."""

import torch
from torch import nn

torch.manual_seed(0)
body, head = nn.Linear(4, 3), nn.Linear(3, 2)
# --8<-- [start:repair]
with torch.no_grad():
    features = body(torch.randn(8, 4))  # (B, D)
# --8<-- [end:repair]

logits = head(features)  # (B, D) -> (B, K)
logits.sum().backward()
assert head.weight.grad is not None and body.weight.grad is None
