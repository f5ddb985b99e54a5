"""On a GPU, steps with autocast and a scaler are faster than without."""

# needs a GPU
import time

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")
x = torch.randn(2048, 4096).to(device)  # (B, D)
y = torch.randint(10, (2048,)).to(device)  # (B,)
layers = [(nn.Linear(4096, 4096), nn.ReLU()) for _ in range(4)]
model = nn.Sequential(*sum(layers, ()), nn.Linear(4096, 10)).to(device)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
scalers = [
    torch.amp.GradScaler(device.type, enabled=on) for on in (False, True)
]


def seconds(on: bool) -> float:
    """Return how long five training steps take, with autocast or without."""
    torch.accelerator.synchronize()  # what was asked before has to be done
    start = time.perf_counter()
    for _ in range(5):
        with torch.autocast(device.type, dtype=torch.float16, enabled=on):
            loss = F.cross_entropy(model(x), y)
        optimizer.zero_grad()
        scalers[on].scale(loss).backward()
        scalers[on].step(optimizer)
        scalers[on].update()
    torch.accelerator.synchronize()
    return time.perf_counter() - start


times = [(seconds(True), seconds(False)) for _ in range(6)]
mixed, plain = (min(t) for t in zip(*times[1:]))  # the first warms up
assert mixed < plain, f"{mixed:.3f} s with autocast, {plain:.3f} s without"
assert all(p.dtype == torch.float32 for p in model.parameters())
