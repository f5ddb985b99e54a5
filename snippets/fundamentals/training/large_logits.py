"""Large logits: the textbook formula breaks, F.cross_entropy does not."""

import torch
import torch.nn.functional as F

logits = torch.tensor([[0.0, 200.0]])  # (B, K)
y = torch.tensor([0])  # (B,)

p = logits.exp() / logits.exp().sum(dim=1, keepdim=True)  # (B, K)
by_formula = -p[0, 0].log()
by_torch = F.cross_entropy(logits, y)

print("exp(200)     ", logits.exp()[0, 1].item())
print("probabilities", p[0].tolist())
print("by formula   ", by_formula.item())
print("by PyTorch   ", by_torch.item())
assert not torch.isfinite(by_formula) and by_torch == 200
