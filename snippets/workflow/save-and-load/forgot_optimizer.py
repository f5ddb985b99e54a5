"""Silent bug: the weights are resumed and the momentum is not."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32)[:1500] / 16  # (N, D)
y = torch.tensor(data.target)[:1500]  # (N,)


def train(seed: int, forget: bool) -> list[float]:
    """Return 80 losses, with a new optimizer after 30 steps or without."""
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    options = {"lr": 0.1, "momentum": 0.95}
    optimizer = torch.optim.SGD(model.parameters(), **options)
    losses = []
    for step in range(80):
        if step == 30:
            saved = optimizer.state_dict()
            optimizer = torch.optim.SGD(model.parameters(), **options)
            if not forget:
                optimizer.load_state_dict(saved)
            empty = not optimizer.state  # the line that finds the bug
            assert empty == forget
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


late = []
for seed in range(5):
    whole, partial = train(seed, forget=False), train(seed, forget=True)
    late.append(sum(loss > whole[60] for loss in partial) - 60)
    assert partial[60] > 1.2 * whole[60]
print(f"loss at step 60: {whole[60]:.2f}, state left out {partial[60]:.2f}")
print(f"late by {sum(late) / 5:.1f} steps on average")

# Drawing
plt.plot(partial, color="C1", label="state of the optimizer left out")
plt.plot(whole, color="C0", label="everything loaded")
plt.axvline(30, color="C3", linestyle=":")
plt.xlim(25, 80)
plt.ylim(0, 0.5)
plt.xlabel("step (resumed at 30)")
plt.ylabel("loss")
plt.legend()
plt.show()
