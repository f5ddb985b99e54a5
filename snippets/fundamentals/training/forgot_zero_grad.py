"""Silent bug: without zero_grad every old gradient pushes again."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

x = 4 * torch.rand(40, 1)  # (N, D) kilometers
y = 4 + 2 * x  # (N, K) the fare


def train(empty: bool, momentum: float = 0.0) -> tuple[list[float], bool]:
    """Return the losses of 100 steps; was grad empty before backward()?"""
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.03, momentum=momentum)
    losses = []
    for step in range(100):
        if empty:
            optimizer.zero_grad()
        loss = F.mse_loss(model(x), y)
        clean = all(p.grad is None for p in model.parameters())
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses, clean


right, wrong = train(empty=True), train(empty=False)
for losses, clean in (right, wrong):
    low, high = min(losses[-20:]), max(losses[-20:])
    print(f"grad empty: {clean!s:5}  last 20 losses: {low:.1f} to {high:.1f}")
plt.plot(wrong[0], color="C1", label="without zero_grad")
plt.plot(right[0], color="C0", label="with zero_grad")
plt.xlabel("step")
plt.ylabel("loss")
plt.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=2)
plt.show()

rolling, _ = train(empty=True, momentum=1.0)  # nothing ever slows it down
torch.testing.assert_close(wrong[0], rolling)
