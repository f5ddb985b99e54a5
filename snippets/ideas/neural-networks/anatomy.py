"""Draw networks from their layers: a circle per number, a line per weight."""

import matplotlib.pyplot as plt
from torch import nn

simple = nn.Sequential(nn.Linear(10, 5), nn.ReLU(), nn.Linear(5, 2))
deep = nn.Sequential(
    *(nn.Linear(10, 5), nn.ReLU(), nn.Linear(5, 5), nn.ReLU()),
    *(nn.Linear(5, 5), nn.ReLU(), nn.Linear(5, 5), nn.ReLU()),
    nn.Linear(5, 2),
)

drawn = []
for name, model in (("simple", simple), ("deep", deep)):
    linear = [layer for layer in model if isinstance(layer, nn.Linear)]
    sizes = [linear[0].in_features] + [layer.out_features for layer in linear]
    columns = [[i - k / 2 for i in range(k)] for k in sizes]  # heights
    lines = []
    for n, (before, after) in enumerate(zip(columns, columns[1:])):
        lines += [(n, here, there) for here in before for there in after]
    drawn.append((columns, lines))
    learned = sum(parameter.numel() for parameter in model.parameters())
    print(f"{name}: {len(lines)} lines + {sum(sizes[1:])} biases = {learned}")
    assert len(lines) + sum(sizes[1:]) == learned

# Drawing
figure, axes = plt.subplots(1, 2, width_ratios=(2, 4), sharey=True)
for panel, (columns, lines) in zip(axes, drawn):
    across = [x for n, _, _ in lines for x in (n, n + 1, None)]
    height = [y for _, here, there in lines for y in (here, there, None)]
    panel.plot(across, height, color="C4", alpha=0.5, lw=0.6)
    for n, column in enumerate(columns):
        kind = {0: "input", len(columns) - 1: "output"}.get(n, "hidden")
        color = {"input": "C0", "hidden": "C1", "output": "C2"}[kind]
        panel.plot([n] * len(column), column, "o", color=color, ms=9)
        panel.text(n, -7, f"{kind}\n{len(column)}", ha="center", color=color)
    panel.set(xlim=(-0.4, len(columns) - 0.6))
    panel.axis("off")
plt.show()
