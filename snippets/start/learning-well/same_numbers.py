"""Four buses with the same average delay and the same spread."""

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
noise = torch.rand(40)  # (N,) one number a day, all between 0 and 1
day = torch.arange(40)  # (N,) 0, 1, 2, ...
buses = {
    "line 1": noise,
    "line 2": noise + day / 8,
    "line 3": noise + 4 * (day >= 20),
    "line 4": noise + 12 * (day == 29),
}

minutes, recent = {}, []
for name, raw in buses.items():
    late = 10 + 4 * (raw - raw.mean()) / raw.std()  # (N,) minutes
    minutes[name] = late
    print(f"{name}: mean {late.mean():.1f}, spread {late.std():.1f}")
    recent.append(late[-5:].mean())
assert recent[1] > 15 and 13 < recent[2] < 15 and 9 < recent[3] < 10

# Drawing
fig, axes = plt.subplots(2, 2, sharex=True, sharey=True, layout="constrained")
for ax, (name, late) in zip(axes.flat, minutes.items(), strict=True):
    ax.plot(day, late, "C0.")
    ax.axhline(10, color="C1", linestyle="--")
    ax.set_title(name)
fig.supxlabel("day")
fig.supylabel("minutes late")
plt.show()
