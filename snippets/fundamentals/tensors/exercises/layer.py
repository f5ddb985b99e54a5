"""Exercise: write what a linear layer calculates."""

import torch

torch.manual_seed(0)

x = torch.randn(4, 3)  # (N, D)
weight = torch.randn(2, 3)  # (K, D)
bias = torch.randn(2)  # (K,)
scores = ...  # your line: x times weight, plus bias, (N, K)
assert scores is not ..., "Replace the ... with a matrix product and a sum."

shape = tuple(scores.shape)
assert shape != (2, 4), "Rows should be samples: put x in front."
assert shape == (4, 2), f"Four samples, two scores each; you have {shape}."
expected = torch.nn.functional.linear(x, weight, bias)  # (N, K)
assert not torch.allclose(scores, expected - bias), "The bias is missing."
assert torch.allclose(scores, expected), "Right shape, wrong numbers."
print("correct")
