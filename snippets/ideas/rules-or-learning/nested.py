"""Sort programs into AI, machine learning and deep learning."""

import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse

deep_learning = {"network of many layers"}
machine_learning = deep_learning | {"learned question", "average pictures"}
ai = machine_learning | {"two rules for irises", "rulebook for zeros"}

assert deep_learning < machine_learning < ai  # < on sets: a part of, not all

# Drawing
figure, axes = plt.subplots()
rings = [
    ("artificial intelligence", ai - machine_learning, 10.0, 6.0, "C0"),
    ("machine learning", machine_learning - deep_learning, 7.6, 4.2, "C1"),
    ("deep learning", deep_learning, 5.0, 2.2, "C2"),
]
for name, programs, width, height, color in rings:
    ring = Ellipse((0, height / 2), width, height, alpha=0.2, color=color)
    axes.add_patch(ring)
    top = height - 0.55
    axes.text(0, top, name, ha="center", va="center", weight="bold")
    for n, program in enumerate(sorted(programs)):
        axes.text(0, top - 0.4 * (n + 1), program, ha="center", va="center")
axes.set(xlim=(-5.1, 5.1), ylim=(-0.1, 6.1))
axes.axis("off")
plt.show()
