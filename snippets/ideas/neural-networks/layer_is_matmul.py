"""Four neurons that read the same numbers are one matrix product."""

import torch

torch.manual_seed(0)
x = torch.rand(2, 3)  # (B, D): two examples, three features each
w = torch.randn(3, 4)  # (D, K): one column of weights per neuron
b = torch.randn(4)  # (K,): one bias per neuron

one_by_one = torch.zeros(2, 4)  # (B, K)
for example in range(2):
    for neuron in range(4):
        total = b[neuron]
        for feature in range(3):
            total = total + x[example, feature] * w[feature, neuron]
        one_by_one[example, neuron] = max(total, 0)

at_once = torch.relu(x @ w + b)  # (B, D) @ (D, K) + (K,) -> (B, K)
print("\n".join("  ".join(f"{v:.2f}" for v in row) for row in at_once))
torch.testing.assert_close(one_by_one, at_once)
