"""All-reduce in a ring: each of four ranks only ever sends to the next one."""

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
ranks, D = 4, 1000
x = torch.randn(ranks, D).double()  # (N, D)
parts = [list(row.clone().chunk(ranks)) for row in x]  # parts[rank][piece]
summed = torch.ones(ranks, ranks)  # ranks that are in a piece
history, sent = [summed.clone()], 0

for step in range(2 * (ranks - 1)):
    adding = step < ranks - 1  # first the sums travel, then the results
    pieces = [(r - step) % ranks for r in range(ranks)]
    mail = [parts[r][p].clone() for r, p in enumerate(pieces)]
    counts = [summed[r, p].item() for r, p in enumerate(pieces)]
    for r, piece in enumerate(pieces):
        to = (r + 1) % ranks
        parts[to][piece] = parts[to][piece] * adding + mail[r]
        summed[to, piece] = summed[to, piece] * adding + counts[r]
    sent += len(mail[0])
    history.append(summed.clone())

print(f"steps {len(history) - 1}, numbers sent by each rank {sent}")
print(f"everything to everybody would be {(ranks - 1) * D}")
for row in parts:
    torch.testing.assert_close(torch.cat(row), x.sum(dim=0))
assert sent == 2 * D * (ranks - 1) // ranks

# Drawing
fig, axes = plt.subplots(1, len(history), figsize=(7, 1.5), sharey=True)
for step, (ax, held) in enumerate(zip(axes, history)):
    rows, columns = torch.meshgrid(*2 * [torch.arange(ranks)], indexing="ij")
    full = held == ranks
    for chosen, color in ((~full, "C0"), (full, "C1")):
        size = 14 * held[chosen]
        ax.scatter(columns[chosen], rows[chosen], s=size, color=color)
    ax.set(xlim=(-0.6, 3.6), ylim=(3.6, -0.6), xticks=[], aspect="equal")
    ax.set_title("start" if step == 0 else f"step {step}", fontsize=9)
axes[0].set_yticks(range(ranks), [f"rank {r}" for r in range(ranks)])
plt.show()
