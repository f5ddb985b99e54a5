"""Exercise: go from probabilities to the cross-entropy."""

import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 1.0, 0.0]])  # (B, K)
y = torch.tensor([0, 2])  # (B,)
p = logits.softmax(dim=1)  # (B, K) -> (B, K)
loss = ...  # your line: from p and y, without F
assert loss is not ..., "Replace the ... with the mean loss of the two rows."

assert loss.ndim == 0, f"One number, please; the shape is {tuple(loss.shape)}."
assert loss > 0, "Logarithms of numbers below 1 are negative: turn the sign."
every_class = -p.log().mean()
assert not torch.isclose(loss, every_class), "Only the right class counts."
all_pairs = -p[:, y].log().mean()
hint = "p[:, y] pairs each row with every label; see arange above."
assert not torch.isclose(loss, all_pairs), hint
log_last = -p[torch.arange(2), y].mean().log()
assert not torch.isclose(loss, log_last), "First the logarithm, then the mean."
assert torch.isclose(loss, F.cross_entropy(logits, y)), "The value is off."
print("correct")
