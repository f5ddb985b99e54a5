"""Follow one new digit through a trained network, from its ink to a word."""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
words = "zero one two three four five six seven eight nine".split()
images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D) = (1797, 64)
y = torch.tensor(labels)  # (N,)

first, second = nn.Linear(64, 16), nn.Linear(16, 10)
model = nn.Sequential(first, nn.ReLU(), second)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(201):
    loss = loss_fn(model(x[10:]), y[10:])  # all pictures but the first ten
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

with torch.no_grad():
    numbers = x[3:4]  # (1, D): one of the ten
    representation = torch.relu(first(numbers))  # (1, D) -> (1, 16)
    scores = second(representation)  # (1, 16) -> (1, K)
    word = words[scores.argmax()]
print(tuple(numbers.shape), tuple(representation.shape), tuple(scores.shape))
print(f"highest score {scores.max():.0f}, for {word!r}")
assert torch.equal(scores, model(numbers)) and word == words[y[3]]

# Drawing
figure, axes = plt.subplots(figsize=(6.4, 2))
for name, block, left, right in (
    ("picture", numbers.reshape(8, 8), 0, 8),
    ("numbers", numbers.T, 12, 14),
    ("representation", representation.T, 20, 22),
    ("scores", scores.T, 28, 30),
):
    axes.imshow(block, cmap="Greys", extent=(left, right, 0, 8))
    axes.add_patch(plt.Rectangle((left, 0), right - left, 8, fill=False))
    axes.text((left + right) / 2, -1.2, name, ha="center")
for k in range(10):
    axes.text(30.4, 7.6 - 0.8 * k, k, va="center", fontsize=8)
axes.text(37.3, 4, word, ha="center", va="center", fontsize=14)
axes.text(37, -1.2, "for people", ha="center")
arrow = {"arrowstyle": "->", "color": "C1"}
for left, layer in ((8.2, ""), (15, "hidden"), (23, "output"), (31.5, "")):
    axes.annotate("", (left + 3.5, 4), (left, 4), arrowprops=arrow)
    axes.text(left + 1.8, 4.6, layer, ha="center", color="C1")
axes.set(xlim=(-0.5, 40), ylim=(-2, 8.5))
axes.axis("off")
plt.show()
