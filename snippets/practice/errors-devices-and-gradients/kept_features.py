"""Compute features in inference mode, and train on them."""

import torch
from torch import nn

torch.manual_seed(0)
body, head = nn.Linear(4, 3), nn.Linear(3, 2)
with torch.inference_mode():
    features = body(torch.randn(8, 4))  # (B, D)

logits = head(features)  # raises RuntimeError
