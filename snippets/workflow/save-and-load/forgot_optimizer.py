"""Silent bug: the weights are resumed and the optimizer's state is not."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32)[:500] / 16  # (N, D)
y = torch.tensor(data.target)[:500]  # (N,)
KINDS = {
    "SGD, momentum 0.95": (torch.optim.SGD, {"lr": 0.1, "momentum": 0.95}),
    "SGD, no momentum": (torch.optim.SGD, {"lr": 0.1}),
    "Adam": (torch.optim.Adam, {"lr": 0.01}),
}


def train(kind: str, seed: int, forget: bool) -> list[float]:
    """Return 80 losses, with a new optimizer from step 30 on."""
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    make, options = KINDS[kind]
    optimizer = make(model.parameters(), **options)
    losses = []
    for step in range(80):
        if step == 30:
            saved = optimizer.state_dict()
            optimizer = make(model.parameters(), **options)
            if not forget:
                optimizer.load_state_dict(saved)
            empty = not optimizer.state  # the line that finds the bug
            assert empty == (forget or kind == "SGD, no momentum")
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


runs = {}
print("mean loss of five seeds at step 60")
for kind in KINDS:
    whole = [train(kind, seed, forget=False) for seed in range(5)]
    part = [train(kind, seed, forget=True) for seed in range(5)]
    runs[kind] = whole, part
    means = [sum(run[60] for run in some) / 5 for some in (whole, part)]
    print(f"{kind:18} {means[0]:.2f}, state left out {means[1]:.2f}")

whole, part = runs["SGD, momentum 0.95"]
assert all(b[60] > 1.2 * a[60] for a, b in zip(whole, part))
assert runs["SGD, no momentum"][0] == runs["SGD, no momentum"][1]
late = [sum(loss > a[60] for loss in b) - 60 for a, b in zip(whole, part)]
print(f"with momentum late by {sum(late) / 5:.1f} steps on average")

# Drawing
plt.plot(part[0], color="C1", label="state of the optimizer left out")
plt.plot(whole[0], color="C0", label="everything loaded")
plt.axvline(30, color="C3", linestyle=":")
plt.xlim(25, 80)
plt.ylim(0, 0.5)
plt.xlabel("step (resumed at 30)")
plt.ylabel("loss")
plt.legend()
plt.show()
