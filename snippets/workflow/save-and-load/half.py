"""Save the weights with half the digits."""

from pathlib import Path

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(data.target)  # (N,)
model = nn.Sequential(nn.Linear(64, 512), nn.ReLU(), nn.Linear(512, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
for step in range(50):
    optimizer.zero_grad()
    F.cross_entropy(model(x[:1500]), y[:1500]).backward()
    optimizer.step()

state = model.state_dict()
torch.save(state, "full.pt")
torch.save({name: t.to(torch.float16) for name, t in state.items()}, "half.pt")
full, half = (Path(name).stat().st_size for name in ("full.pt", "half.pt"))

small = nn.Sequential(nn.Linear(64, 512), nn.ReLU(), nn.Linear(512, 10))
small.load_state_dict(torch.load("half.pt"))
with torch.no_grad():
    before, after = model(x[1500:]), small(x[1500:])  # (B, D) -> (B, K)
right = (before.argmax(dim=1) == y[1500:]).float().mean()
changed = (before.argmax(dim=1) != after.argmax(dim=1)).sum().item()
print(f"size {half / full:.1f} of the full file")
print(f"right {right:.2f} of 297 answers before, {changed} differ after")
print(f"largest change of a logit {(before - after).abs().max():.3f}")
print("computes in", small[0].weight.dtype)
assert half < 0.55 * full and changed <= 3
