"""Silent bug: strict=False leaves a layer as random as it was."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(data.target)  # (N,)


def accuracy(model: nn.Module) -> float:
    """Return the share of right answers on the held-out rows."""
    answer = model.eval()(x[1500:]).argmax(dim=1)  # (B, K) -> (B,)
    return (answer == y[1500:]).float().mean().item()


old = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
optimizer = torch.optim.Adam(old.parameters(), lr=0.01)
for step in range(100):
    optimizer.zero_grad()
    F.cross_entropy(old(x[:1500]), y[:1500]).backward()
    optimizer.step()
print(f"saved model {accuracy(old):.2f}")

best = 0.0
for seed in range(1, 6):
    torch.manual_seed(seed)
    new = nn.Sequential(
        nn.Linear(64, 64), nn.ReLU(), nn.Dropout(p=0.5), nn.Linear(64, 10)
    )
    report = new.load_state_dict(old.state_dict(), strict=False)
    best = max(best, accuracy(new))
print(f"loaded into 5 changed models, the best {best:.2f}")
print("missing   ", report.missing_keys)  # the line that finds the bug
print("unexpected", report.unexpected_keys)
assert accuracy(old) > 0.85 and best < 0.5
