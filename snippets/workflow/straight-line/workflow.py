"""Draw the eight steps of a project and the loop among them."""

import matplotlib.pyplot as plt

places = {
    "1 data": (0, 2),
    "2 model": (1, 2),
    "3 loss and\noptimizer": (2, 2),
    "4 train": (2, 1),
    "5 evaluate": (1, 1),
    "6 improve": (0, 1),
    "7 save and\nreload": (1, 0),
    "8 use": (2, 0),
}

assert len(places) == 8

# Drawing
for name, (x, y) in places.items():
    color = "C1" if y == 1 else "C0"
    box = {"boxstyle": "round,pad=0.5", "edgecolor": color, "facecolor": "none"}
    plt.text(x, y, name, ha="center", va="center", size=11, bbox=box)


def arrow(start: tuple, end: tuple, color: str = "C0", bend: float = 0) -> None:
    """Draw an arrow from one point to another, bent or straight."""
    way = {"arrowstyle": "->", "lw": 2, "connectionstyle": f"arc3,rad={bend}"}
    plt.annotate("", end, start, arrowprops={"color": color, **way})


for left in (0, 1):
    arrow((left + 0.32, 2), (left + 0.64, 2))
    arrow((1.66 - left, 1), (1.34 - left, 1), "C1")
arrow((1.34, 0), (1.7, 0))
arrow((2, 1.75), (2, 1.2))
arrow((1, 0.8), (1, 0.25))
arrow((0.1, 1.2), (1.8, 1.2), "C1", bend=-0.2)
plt.text(0.95, 1.58, "again", ha="center", color="C1")
plt.text(0.5, 0.78, "not yet", ha="center", color="C1")
plt.text(1.06, 0.5, "good enough", color="C0")
plt.axis((-0.4, 2.4, -0.3, 2.3))
plt.axis("off")
plt.show()
