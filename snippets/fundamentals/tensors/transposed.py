"""Ten mean pictures are the weights of a linear layer that reads digits."""

import torch
from sklearn.datasets import load_digits

digits = load_digits()
x = torch.tensor(digits.data)  # (N, D)
y = torch.tensor(digits.target)  # (N,)

averages = [x[y == k].mean(dim=0) for k in range(10)]
weight = torch.stack(averages)  # (K, D), one row for each digit
bias = -(weight**2).sum(dim=1) / 2  # (K, D) -> (K,)
scores = x @ weight.T + bias  # (N, D) @ (D, K) -> (N, K)
answers = scores.argmax(dim=1)  # (N, K) -> (N,)

parts = {"input": x, "weight": weight, "bias": bias, "scores": scores}
for name, part in parts.items():
    print(f"{name:8}{tuple(part.shape)}")
gaps = x.unsqueeze(1) - weight  # (N, 1, D) with (K, D) -> (N, K, D)
nearest = (gaps**2).sum(dim=2).argmin(dim=1)  # (N, K, D) -> (N,)
print("same answers as the nearest mean:", torch.equal(answers, nearest))

theirs = torch.nn.functional.linear(x, weight, bias)  # (N, K)
torch.testing.assert_close(scores, theirs)
assert torch.equal(answers, nearest)
