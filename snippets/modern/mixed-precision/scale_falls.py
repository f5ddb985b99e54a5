"""A scaler that starts too high, and one that starts too low."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(labels)  # (N,)


def scales(start: float) -> list[float]:
    """Train for 160 steps in float16, and return the scale after each."""
    torch.manual_seed(0)
    model = nn.Linear(64, 10)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    scaler = torch.amp.GradScaler("cpu", init_scale=start, growth_interval=20)
    seen = []
    for step in range(160):
        rows = slice(step % 20 * 50, step % 20 * 50 + 50)
        with torch.autocast("cpu", dtype=torch.float16):
            loss = F.cross_entropy(model(x[rows]), y[rows])
        optimizer.zero_grad()
        scaler.scale(loss).backward()
        scaler.step(optimizer)  # does nothing where a gradient is infinite
        scaler.update()  # then halves the scale
        seen.append(scaler.get_scale())
    return seen


high, low = scales(2.0**40), scales(2.0**4)
skipped = sum(b < a for a, b in zip([2.0**40, *high], high))
print(f"from 2^40: {skipped} steps skipped, {160 - skipped} taken")
print(f"after 40 steps: {high[39]:.0f} and {low[39]:.0f}")
assert all(b == a / 2 for a, b in zip(high[:15], high[1:15]))
assert low[39] == 2.0**4 * 4 and max(low) < 2.0**20

# Drawing
fig, ax = plt.subplots(figsize=(5, 3))
for seen, name in ((high, "from 2 to the 40"), (low, "from 2 to the 4")):
    ax.step(range(1, 161), seen, where="mid", label=name)
ax.set_yscale("log", base=2)
ax.set(xlabel="step", ylabel="scale")
ax.legend()
plt.show()
