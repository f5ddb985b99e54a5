"""Exercise: turn the scores of three pictures into shares."""

import torch

scores = torch.tensor([[2.0, 1.0, -1.0], [0.0, 3.0, 1.0], [1.0, 1.0, 4.0]])

shares = ...  # your line: (N, K) -> (N, K), one share per class

assert shares is not ..., "Replace the ... with a softmax."
assert torch.is_tensor(shares), "Make one tensor; torch.softmax does."
assert shares.shape == (3, 3), "Three pictures, three shares each: (3, 3)."
assert shares.min() >= 0, "A share cannot be negative: take e to the power."
columns, rows = shares.sum(dim=0), shares.sum(dim=1)  # (K,), (N,)
hint = "Each column sums to one: pictures compete. Classes should; use dim=1."
assert not torch.allclose(columns, torch.ones(3)), hint
hint = f"The shares of the first picture sum to {rows[0]:.2f}, not to 1."
assert torch.allclose(rows, torch.ones(3)), hint
hint = "They sum to one, and are not e to the power of a score, shared out."
assert torch.allclose(shares, scores.exp() / scores.exp().sum(1, True)), hint
print("correct")
