"""Turn logits into probabilities and a loss, as F.cross_entropy does."""

import torch
import torch.nn.functional as F

logits = torch.tensor(
    [
        [4.0, 0.0, 1.0],  # favors class 0
        [1.0, 1.0, 1.0],  # cannot decide
        [0.0, 5.0, 0.0],  # favors class 1
    ]
)  # (B, K)
y = torch.tensor([0, 0, 0])  # (B,) class 0 is right each time

p = logits.exp() / logits.exp().sum(dim=1, keepdim=True)  # (B, K)
right = p[torch.arange(3), y]  # (B, K) -> (B,)
losses = -right.log()  # (B,)
for row, share, loss in zip(p, right, losses):
    shown = ", ".join(f"{value:.3f}" for value in row)
    print(f"[{shown}]  right class {share:.3f}  loss {loss:.2f}")
print(f"mean loss {losses.mean():.2f}")

torch.testing.assert_close(losses.mean(), F.cross_entropy(logits, y))
torch.testing.assert_close(p.sum(dim=1), torch.ones(3))
