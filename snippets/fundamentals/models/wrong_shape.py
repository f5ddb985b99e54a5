"""Feed a layer rows of the wrong length."""

import torch
from torch import nn

torch.manual_seed(0)

model = nn.Sequential(nn.Linear(8 * 8, 32), nn.ReLU(), nn.Linear(32, 10))
images = torch.randn(16, 8, 8)  # (B, H, W), not flattened

logits = model(images)  # raises RuntimeError
