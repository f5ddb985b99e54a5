"""Exercise: go from probabilities to the cross-entropy."""

import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 1.0, 0.0], [1.0, 4.0, 2.0]])
y = torch.tensor([0, 2, 2])  # (B,)
p = logits.softmax(dim=1)  # (B, K) -> (B, K)
loss = ...  # your line: from p and y, without F
assert loss is not ..., "Replace the ... with the mean loss of the rows."

loss = torch.as_tensor(loss)  # ()
assert loss.ndim == 0, f"One number, please; the shape is {tuple(loss.shape)}."
assert loss > 0, "Logarithms of numbers below 1 are negative: turn the sign."
every_class = -p.log().mean()
assert not torch.isclose(loss, every_class), "Only the right class counts."
all_pairs = -p[:, y].log().mean()
hint = "p[:, y] pairs each row with every label; see arange above."
assert not torch.isclose(loss, all_pairs), hint
hint = "y holds columns, so it comes second, after the numbers of the rows."
for swapped in (-p[y].log().mean(), -p[y, torch.arange(3)].log().mean()):
    assert not torch.isclose(loss, swapped), hint
log_last = -p[torch.arange(3), y].mean().log()
assert not torch.isclose(loss, log_last), "First the logarithm, then the mean."
theirs = F.cross_entropy(logits, y)  # ()
assert not torch.isclose(loss, 3 * theirs), "That is the sum, not the mean."
assert torch.isclose(loss, theirs), "The value is off."
print("correct")
