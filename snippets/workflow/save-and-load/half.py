"""Save the weights with half the digits."""

from pathlib import Path

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(data.target)  # (N,)

for seed in range(5):
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(64, 512), nn.ReLU(), nn.Linear(512, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    for step in range(20):
        optimizer.zero_grad()
        F.cross_entropy(model(x[:1500]), y[:1500]).backward()
        optimizer.step()

    state = model.state_dict()
    torch.save(state, "full.pt")
    for name, tensor in state.items():
        if tensor.is_floating_point():  # a counter stays whole
            state[name] = tensor.half()
    torch.save(state, "half.pt")
    full, half = (Path(p).stat().st_size for p in ("full.pt", "half.pt"))

    small = nn.Sequential(nn.Linear(64, 512), nn.ReLU(), nn.Linear(512, 10))
    small.load_state_dict(torch.load("half.pt"))
    with torch.no_grad():
        before = model(x[1500:]).argmax(dim=1)  # (B, K) -> (B,)
        after = small(x[1500:]).argmax(dim=1)  # (B, K) -> (B,)
    changed = (before != after).sum().item()
    print(f"size {half / full:.1f}, answers that differ: {changed} of 297")
    assert half < 0.55 * full and changed <= 3

assert small[0].weight.dtype == torch.float32
