"""Draw networks from their layers: a circle per number, a line per weight."""

import matplotlib.pyplot as plt
from torch import nn

simple = nn.Sequential(nn.Linear(10, 5), nn.ReLU(), nn.Linear(5, 2))
deep = nn.Sequential(
    *(nn.Linear(10, 5), nn.ReLU(), nn.Linear(5, 5), nn.ReLU()),
    *(nn.Linear(5, 5), nn.ReLU(), nn.Linear(5, 5), nn.ReLU()),
    nn.Linear(5, 2),
)

drawn, left = [], []
for name, model in (("simple", simple), ("deep", deep)):
    linear = [layer for layer in model if isinstance(layer, nn.Linear)]
    sizes = [linear[0].in_features] + [layer.out_features for layer in linear]
    lines = sum(before * after for before, after in zip(sizes, sizes[1:]))
    learned = sum(parameter.numel() for parameter in model.parameters())
    print(f"{name}: {lines} lines + {sum(sizes[1:])} biases = {learned}")
    drawn.append(sizes)
    left.append(learned - lines - sum(sizes[1:]))
assert left == [0, 0]  # no number without a place in the drawing

# Drawing
figure, axes = plt.subplots(1, 2, width_ratios=(2, 4), sharey=True)
for panel, sizes in zip(axes, drawn):
    columns = [[i - k / 2 for i in range(k)] for k in sizes]  # heights
    for n, (before, after) in enumerate(zip(columns, columns[1:])):
        ends = [(here, there, None) for here in before for there in after]
        height = [y for line in ends for y in line]
        across = [n, n + 1, None] * len(ends)
        panel.plot(across, height, color="C4", alpha=0.5, lw=0.6)
    for n, column in enumerate(columns):
        kind = {0: "input", len(columns) - 1: "output"}.get(n, "hidden")
        color = {"input": "C0", "hidden": "C1", "output": "C2"}[kind]
        panel.plot([n] * len(column), column, "o", color=color, ms=9)
        panel.text(n, -7, f"{kind}\n{len(column)}", ha="center", color=color)
    panel.set(xlim=(-0.4, len(columns) - 0.6))
    panel.axis("off")
plt.show()
