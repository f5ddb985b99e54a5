"""Learn what a taxi ride costs from 40 rides: five lines, over and over."""

import torch
from torch import nn

torch.manual_seed(0)

x = 4 * torch.rand(40, 1)  # (N, D) kilometers
y = 4 + 2 * x  # (N, K) the fare, a rule that the model is not told

model = nn.Linear(1, 1)
loss_fn = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for step in range(201):
    optimizer.zero_grad()
    prediction = model(x)  # (N, D) -> (N, K)
    loss = loss_fn(prediction, y)  # (N, K), (N, K) -> ()
    loss.backward()
    optimizer.step()
    if step % 50 == 0:
        print(f"step {step:3}: loss {loss.item():.3f}")

w, b = model.weight.item(), model.bias.item()
print(f"learned: {b:.2f} + {w:.2f} per kilometer")
assert abs(b - 4) < 0.01 and abs(w - 2) < 0.01
