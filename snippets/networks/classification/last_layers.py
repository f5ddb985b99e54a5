"""One logit or two, one label or several: which losses are the same."""

import torch
import torch.nn.functional as F

torch.manual_seed(0)

# Two classes: one logit, or two of which the difference counts.
z = torch.randn(5)  # (N,)
y = torch.tensor([0, 1, 1, 0, 1])  # (N,)
one = F.binary_cross_entropy_with_logits(z, y.float())
two = F.cross_entropy(torch.stack([0 * z, z], dim=1), y)  # (N, 2), (N,)
torch.testing.assert_close(one, two)
print(f"one logit {one:.4f}, two logits {two:.4f}")

# Several labels at once: each has a logit, a sigmoid and a loss of its own.
tags = torch.tensor([[1.0, 0, 1], [0, 0, 0]])  # (N, K): there or not
z = torch.tensor([[2.0, -1, 3], [-2, 1, -3]])  # (N, K)
whole = F.binary_cross_entropy_with_logits(z, tags)
each = [F.binary_cross_entropy_with_logits(a, b) for a, b in zip(z.T, tags.T)]
torch.testing.assert_close(whole, torch.stack(each).mean())
print("softmax:", [f"{p:.2f}" for p in z[0].softmax(dim=0)])
print("sigmoid:", [f"{p:.2f}" for p in z[0].sigmoid()])
assert z[0].sigmoid().sum() > 1.5
