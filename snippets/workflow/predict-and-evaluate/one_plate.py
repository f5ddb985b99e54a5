"""Ask about one plate, and forget that a model expects a batch of them."""

import torch
from torch import nn

torch.manual_seed(0)

model = nn.Linear(3, 3).eval()
plate = torch.tensor([1.2, 0.0, 0.4])  # (D,), where (B, D) is meant
with torch.inference_mode():
    logits = model(plate)  # (D,) -> (K,)
print("logits:", tuple(logits.shape))

probabilities = logits.softmax(dim=1)  # raises IndexError
