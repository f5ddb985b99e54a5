"""Ask the line about minutes that no reading came from."""

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)


def kettle(x: torch.Tensor) -> torch.Tensor:
    """Return the degrees after x minutes; water stops at 100."""
    return (15 + 18 * x).clamp(max=100)


x = 4 * torch.rand(100, 1)  # (N, D) minutes
y = kettle(x) + 2 * torch.randn(100, 1)  # (N, K) degrees
train, test = slice(0, 80), slice(80, 100)
table = torch.cat([x, torch.ones_like(x)], dim=1)  # (N, 2)
found = torch.linalg.lstsq(table[train], y[train]).solution  # (2, K)

off = ((table[test] @ found - y[test]) ** 2).mean().sqrt()
print(f"held-out readings: off by {off:.1f}")
for minutes in (2.0, 4.0, 6.0, 8.0):
    answer = found[0] * minutes + found[1]  # (K,)
    truth = kettle(torch.tensor(minutes))
    print(f"minute {minutes:.0f}: line {answer.item():.0f}, kettle {truth:.0f}")

time = torch.linspace(0, 8, 81)  # (N,)
plt.axvspan(0, 4, color="C2", alpha=0.15, label="where readings were taken")
plt.plot(x, y, ".", color="C4", label="readings")
plt.plot(time, found[0] * time + found[1], label="the line")
plt.plot(time, kettle(time), "--", label="the kettle")
plt.xlabel("minutes")
plt.ylabel("degrees")
plt.legend(loc="upper left")
plt.show()

assert off < 3 and answer.item() > truth.item() + 50
