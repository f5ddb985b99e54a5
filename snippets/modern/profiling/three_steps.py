"""Three changes to a loop, each to the part that takes longest before it."""

import os
from timeit import timeit

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn
from torch.profiler import profile, record_function

os.putenv("KINETO_LOG_LEVEL", "9")  # no messages about itself
PARTS = ("load", "learn", "step", "evaluate")
images, labels = load_digits(return_X_y=True)


def made(rows: list) -> torch.Tensor:
    """Return pictures, turned into tensors one by one."""
    each = (torch.tensor(row).float() for row in rows)
    return torch.stack([(x - x.mean()) / x.std() for x in each])  # (N, D)


all_x, y = made(images), torch.tensor(labels)  # (N, D), (N,)


def train(changes: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Run the loop with the first changes made; return weights and scores."""
    torch.manual_seed(0)
    hidden = [nn.Sequential(nn.Linear(16, 16), nn.ReLU()) for _ in range(3)]
    model = nn.Sequential(nn.Linear(64, 16), *hidden, nn.Linear(16, 10))
    optimizer = torch.optim.AdamW(model.parameters(), fused=changes > 2)
    for rows in (slice(start, start + 64) for start in range(0, 128, 64)):
        with record_function("load"):
            x = all_x[rows] if changes > 1 else made(images[rows])  # (B, D)
        with record_function("learn"):
            optimizer.zero_grad()
            F.cross_entropy(model(x), y[rows]).backward()
        with record_function("step"):
            optimizer.step()
    with record_function("evaluate"), torch.no_grad():
        held = [all_x[128:188]] if changes else map(made, images[128:188, None])
        return model[0].weight, torch.cat([model(x) for x in held])  # (N, K)


once, found, four = train(0), [], range(4)
t = [[timeit(lambda c=c: train(c), number=1) for c in four] for _ in range(15)]
least = [min(times) for times in zip(*t)]
for changes in four:
    with profile(acc_events=True) as prof:
        torch.testing.assert_close([train(changes) for _ in four], [once] * 4)
    spans = [(event.key, event.cpu_time_total) for event in prof.events()]
    took = {part: [t for key, t in spans if key == part] for part in PARTS}
    found.append({part: len(took[part]) * min(took[part]) for part in PARTS})
largest = [max(took, key=took.get) for took in found]
print("most time goes to:", *largest[:2])
faster = found[2]["step"] / found[3]["step"] > 1.5
print("the fused step is more than 1.5 times as fast:", faster)
assert faster and largest[:2] == ["evaluate", "load"]
assert least[0] > least[1] > least[2] and least[0] > 1.2 * least[3]
