"""A whole project in eight steps: how fast does this kettle heat?"""

import torch
from torch import nn

torch.manual_seed(0)

# 1 data
x = 4 * torch.rand(100, 1)  # (N, D) minutes
y = 15 + 18 * x + 2 * torch.randn(100, 1)  # (N, K) degrees
x_train, y_train, x_test, y_test = x[:80], y[:80], x[80:], y[80:]
# 2 model
model = nn.Linear(1, 1)
# 3 loss and optimizer
loss_fn = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)


def train(steps: int) -> None:
    """Do the five lines as often as asked."""
    for step in range(steps):
        optimizer.zero_grad()
        loss = loss_fn(model(x_train), y_train)
        loss.backward()
        optimizer.step()


def off(answer: torch.Tensor) -> float:
    """Return the error on the held-out readings, in degrees."""
    return loss_fn(answer, y_test).sqrt().item()


train(10)  # 4 train
print(f"the mean:  off by {off(y_train.mean().expand(20, 1)):4.1f}")
print(f"10 steps:  off by {off(model(x_test)):4.1f}")  # 5 evaluate
train(400)  # 6 improve
print(f"410 steps: off by {off(model(x_test)):4.1f}")  # 5 again
torch.save(model.state_dict(), "kettle.pt")  # 7 save
again = nn.Linear(1, 1)
again.load_state_dict(torch.load("kettle.pt"))  # 7 reload
with torch.inference_mode():  # 8 use
    print(f"minute 3:  {again(torch.tensor([[3.0]])).item():.0f} degrees")
assert off(model(x_test)) < 3 and torch.equal(again.weight, model.weight)
