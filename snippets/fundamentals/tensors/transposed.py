"""Turn the second matrix, and the inner sizes meet."""

import torch

torch.manual_seed(0)

houses = torch.randn(4, 3)  # (N, D)
weight = torch.randn(2, 3)  # (K, D)
scores = houses @ weight.T  # (N, D) @ (D, K) -> (N, K)

streets = torch.randn(5, 4, 3)  # (B, N, D), five streets of four houses
many = streets @ weight.T  # (B, N, D) @ (D, K) -> (B, N, K)

print(tuple(scores.shape), tuple(many.shape))
torch.testing.assert_close(many[2], streets[2] @ weight.T)
