"""Large logits: the formula breaks, unless the logarithm comes first."""

import torch
import torch.nn.functional as F

logits = torch.tensor([[0.0, 200.0]])  # (B, K)
y = torch.tensor([0])  # (B,)

p = logits.exp() / logits.exp().sum(dim=1)  # (B, K)
print("by formula         ", -p[0, 0].log().item())

z = logits - logits.max()  # (B, K) the largest is 0 now
p = z.exp() / z.exp().sum(dim=1)  # (B, K)
print("largest subtracted ", -p[0, 0].log().item())

log_p = z - z.exp().sum(dim=1).log()  # (B, K)
print("logarithm first    ", -log_p[0, 0].item())
print("F.cross_entropy    ", F.cross_entropy(logits, y).item())

assert p[0, 0] == 0
torch.testing.assert_close(-log_p[0, 0], F.cross_entropy(logits, y))
