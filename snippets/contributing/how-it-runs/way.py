"""Draw the path of a page through the folders of the machinery."""

import matplotlib.pyplot as plt

way = {
    "a page of docs/": "prose; a Python block is one include",
    "page": "which programs of snippets/ does it show?",
    "run": "one process each: output, error, figures, time",
    "compare": "with the .out and .svg files that lie beside it",
    "proof": "a pytest test each, and the record of the run",
    "site": "mkdocs build, and what the book adds to it",
    "site/": "what a reader opens",
}

assert list(way)[1:-1] == ["page", "run", "compare", "proof", "site"]

# Drawing
figure, axes = plt.subplots(figsize=(6.4, 3.9))
for row, (name, told) in enumerate(way.items()):
    folder = 0 < row < len(way) - 1
    weight = "bold" if folder else "normal"
    axes.text(0.28, -row, name, ha="right", va="center", weight=weight)
    axes.text(0.34, -row, told, va="center")
    if row:
        ends = {"xy": (0.26, 0.3 - row), "xytext": (0.26, 0.7 - row)}
        axes.annotate("", **ends, arrowprops={"arrowstyle": "->"})
axes.set(xlim=(0, 1), ylim=(0.5 - len(way), 0.5))
axes.axis("off")
plt.show()
