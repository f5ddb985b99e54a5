"""The new digits that the network got wrong, the surest mistakes first."""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D) = (1797, 64)
y = torch.tensor(labels)  # (N,)
order = torch.randperm(len(x))  # (N,)
train, test = order[:1000], order[1000:]

model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(101):
    loss = loss_fn(model(x[train]), y[train])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

with torch.no_grad():
    shares = model(x[test]).softmax(dim=1)  # (797, 10)
share, said = shares.max(dim=1)  # (797,), (797,)
wrong = (said != y[test]).nonzero().flatten()
wrong = wrong[share[wrong].argsort(descending=True)]
print(f"wrong: {len(wrong)} of {len(test)}")
assert 20 < len(wrong) < 45

# Drawing
figure, places = plt.subplots(2, 4, figsize=(7, 3.6))
for i, place in zip(wrong, places.flat):
    place.imshow(x[test][i].reshape(8, 8), cmap="gray_r")
    title = f"{y[test][i]}, read as {said[i]}: {share[i]:.2f}"
    place.set_title(title, fontsize=9)
    place.axis("off")
plt.show()
