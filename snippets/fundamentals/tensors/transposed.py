"""Ten mean pictures are the weights of a linear layer that reads digits."""

import torch
from sklearn.datasets import load_digits

x, y = map(torch.tensor, load_digits(return_X_y=True))  # (N, D), (N,)
averages = [x[y == k].mean(dim=0) for k in range(10)]
weight = torch.stack(averages)  # (K, D), one row for each digit
bias = -(weight**2).sum(dim=1) / 2  # (K, D) -> (K,)
scores = x @ weight.T + bias  # (N, D) @ (D, K) -> (N, K)

gaps = x.unsqueeze(1) - weight  # (N, 1, D) with (K, D) -> (N, K, D)
nearest = (gaps**2).sum(dim=2).argmin(dim=1)  # (N, K, D) -> (N,)
for part in (x, weight, bias, scores):
    print(tuple(part.shape))
print("the same answers:", torch.equal(scores.argmax(dim=1), nearest))

theirs = torch.nn.functional.linear(x, weight, bias)  # (N, K)
torch.testing.assert_close(scores, theirs)
assert torch.equal(scores.argmax(dim=1), nearest)
