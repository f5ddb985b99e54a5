"""The profile of one training step: calls, self time and total time."""

import os

import torch
import torch.nn.functional as F
from torch import nn
from torch.profiler import profile

os.putenv("KINETO_LOG_LEVEL", "9")  # no messages about itself
torch.manual_seed(0)
x, y = torch.randn(256, 512), torch.randint(10, (256,))  # (B, D), (B,)
model = nn.Sequential(nn.Linear(512, 512), nn.ReLU(), nn.Linear(512, 10))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def step() -> None:
    """Take one step."""
    optimizer.zero_grad()
    F.cross_entropy(model(x), y).backward()
    optimizer.step()


step()  # warm-up
seen = []
for _ in range(15):
    with profile(acc_events=True) as prof:
        step()
    seen.append({row.key: row for row in prof.key_averages()})
own = {k: min(rows[k].self_cpu_time_total for rows in seen) for k in seen[0]}
total = {k: min(rows[k].cpu_time_total for rows in seen) for k in seen[0]}

print("name,calls,self/total")
for key in ("linear", "addmm", "mm", "add_"):
    key = f"aten::{key}"
    print(f"{key},{seen[0][key].count},{own[key] / total[key]:.1f}")
products = own["aten::addmm"] + own["aten::mm"]
assert products > 0.5 * sum(own.values())
assert own["aten::linear"] < 0.2 * total["aten::linear"]
assert total["aten::addmm"] < 1.1 * total["aten::linear"]
