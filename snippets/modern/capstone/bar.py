"""How far a report is from the truth, by the number of its hands."""

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
truth = 0.85
formula = (truth * (1 - truth) / 240) ** 0.5
reports, errors = {}, {}
print("hands,drawings by each,standard error,by the formula,reports below 0.8")
for hands in (3, 6, 12, 24):
    each = 240 // hands
    share = torch.where(torch.rand(2000, hands) < 0.5, 0.75, 0.95)  # (B, N)
    right = torch.rand(2000, hands, each) < share[:, :, None]  # (B, N, each)
    reports[hands] = right.float().mean(dim=(1, 2))  # (B,)
    errors[hands] = (reports[hands] - truth).square().mean().sqrt().item()
    low = (reports[hands] < 0.8).float().mean()
    print(f"{hands},{each},{errors[hands]:.3f},{formula:.3f},{low:.2f}")
assert errors[3] > 2.4 * formula and errors[24] < 1.4 * formula
# Drawing
fig, ax = plt.subplots(figsize=(6.4, 2.6))
for row, found in enumerate(reports.values()):
    ax.plot(found[:50], row + torch.linspace(-0.25, 0.25, 50), "o", ms=3)
ax.axvline(truth, color="black", lw=1)
ax.axvline(0.8, color="black", lw=1, ls="--")
ax.set_yticks(range(4), [f"{it} hands" for it in reports])
ax.set(xlabel="reported share")
plt.show()
