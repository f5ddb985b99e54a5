"""The loss of one logit by hand: as a formula, and so that it survives."""

import torch
import torch.nn.functional as F

z = torch.tensor([-3.0, -0.5, 0.0, 2.0, 200.0])  # (N,), logits
y = torch.tensor([0.0, 1.0, 1.0, 1.0, 0.0])  # (N,)

p = z.sigmoid()  # (N,)
formula = -(y * p.log() + (1 - y) * (1 - p).log())  # (N,)
# log(1 + e^z) without a power that overflows
softplus = z.clamp(min=0) + (-z.abs()).exp().log1p()  # (N,)
stable = softplus - y * z  # (N,)
ours = F.binary_cross_entropy_with_logits(z, y, reduction="none")  # (N,)

print("logit   y     p   formula   stable")
for row in zip(z, y, p, formula, stable):
    print("{:5.1f} {:3.0f} {:5.2f}   {:7.2f}  {:7.2f}".format(*row))
torch.testing.assert_close(stable, ours)
torch.testing.assert_close(formula[:4], ours[:4])
assert formula[4] == float("inf")
