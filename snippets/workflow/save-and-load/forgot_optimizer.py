"""Silent bug: the weights are restored and the optimizer's state is not."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32)[:300] / 16  # (N, D)
y = torch.tensor(data.target)[:300]  # (N,)


def train(momentum: float, seed: int, forget: bool) -> list[float]:
    """Return 60 losses, with a new optimizer from step 30 on."""
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    options = {"lr": 0.1, "momentum": momentum}
    optimizer = torch.optim.SGD(model.parameters(), **options)
    losses = []
    for step in range(60):
        if step == 30:
            saved = optimizer.state_dict()
            optimizer = torch.optim.SGD(model.parameters(), **options)
            if not forget:
                optimizer.load_state_dict(saved)
            empty = not optimizer.state  # the line that finds the bug
            assert empty == (forget or momentum == 0)
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


print("mean loss of five seeds at step 45")
for momentum in (0.0, 0.95):
    whole = [train(momentum, seed, forget=False) for seed in range(5)]
    part = [train(momentum, seed, forget=True) for seed in range(5)]
    means = [sum(run[45] for run in runs) / 5 for runs in (whole, part)]
    print(f"momentum {momentum:.2f}: {means[0]:.2f}, forgotten {means[1]:.2f}")
    if momentum == 0:
        assert whole == part
assert all(b[45] > 1.2 * a[45] for a, b in zip(whole, part))

# Drawing
plt.plot(part[0], color="C1", label="state of the optimizer left out")
plt.plot(whole[0], color="C0", label="everything loaded")
plt.axvline(30, color="C3", linestyle=":")
plt.xlim(25, 60)
plt.ylim(0, 0.3)
plt.xlabel("step (resumed at 30)")
plt.ylabel("loss")
plt.legend()
plt.show()
