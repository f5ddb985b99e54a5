"""Predict, and count what is right."""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(10, 2)
x = torch.randn(100, 10)  # (N, D)
y = model(x).argmax(dim=1)  # (N,): labels that fit the model

# --8<-- [start:shown]
model.eval()  # dropout off
with torch.inference_mode():
    logits = model(x)  # (N, D) -> (N, K)
shares = logits.softmax(dim=1)  # probabilities: each row sums to 1
labels = logits.argmax(dim=1)  # (N,)
(labels == y).float().mean()  # accuracy
torch.allclose(model(x[:9]), logits[:9])  # rows answer alone
# --8<-- [end:shown]

torch.testing.assert_close(shares.sum(dim=1), torch.ones(100))
assert (labels == y).float().mean() == 1
assert torch.allclose(model(x[:9]), logits[:9], atol=1e-6)
