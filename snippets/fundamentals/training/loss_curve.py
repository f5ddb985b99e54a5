"""Watch the loss on the training rows and on rows held out."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_diabetes
from torch import nn

torch.manual_seed(0)

data = load_diabetes()  # 442 patients, 10 measurements each
order = torch.randperm(442)  # (N,)
x = torch.tensor(data.data, dtype=torch.float32)[order] * 20  # (N, D)
y = torch.tensor(data.target, dtype=torch.float32)[order]  # (N,)
y = y.unsqueeze(1)  # (N,) -> (N, K)
y = (y - y[:150].mean()) / y[:150].std()
no_model = (y[150:] ** 2).mean().item()  # always answer 0, the mean

model = nn.Sequential(nn.Linear(10, 64), nn.ReLU(), nn.Linear(64, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
train, held_out = [], []
for step in range(500):
    optimizer.zero_grad()
    loss = F.mse_loss(model(x[:150]), y[:150])
    loss.backward()
    train.append(loss.item())
    with torch.no_grad():
        held_out.append(F.mse_loss(model(x[150:]), y[150:]).item())
    optimizer.step()

plt.plot(train, label="150 training patients")
plt.plot(held_out, label="292 held-out patients")
plt.axhline(no_model, color="C2", linestyle=":", label="always answer the mean")
plt.xlabel("step")
plt.ylabel("loss (mean squared error)")
plt.legend()
plt.show()

print(f"train:    first {train[0]:.2f}, last {train[-1]:.2f}")
print(f"held out: first {held_out[0]:.2f}, last {held_out[-1]:.2f}, ", end="")
print(f"best {min(held_out):.2f}")
print(f"no model: {no_model:.2f}")
assert train[-1] < 0.1 and held_out[-1] > no_model
