"""Six parts of a network, and how often it is right as it learns."""

import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(2000, 10)  # (N, D): ten invented features
y = (x[:, :5].sum(dim=1) > x[:, 5:].sum(dim=1)).long()  # (N,): 0 or 1
x, new_x, y, new_y = x[:1000], x[1000:], y[:1000], y[1000:]

model = nn.Sequential(
    nn.Linear(10, 5),  # input layer to hidden layer
    nn.ReLU(),  # activation
    nn.Linear(5, 2),  # hidden layer to output layer
)
loss_fn = nn.CrossEntropyLoss()  # loss: how wrong are the scores?
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)  # takes the steps
for step in range(301):
    scores = model(x)  # (N, D) -> (N, K): one score per class
    loss = loss_fn(scores, y)  # ()
    if step % 100 == 0:
        known = (scores.argmax(dim=1) == y).float().mean()
        new = (model(new_x).argmax(dim=1) == new_y).float().mean()
        print(f"step {step:3}  loss {loss:.2f}", end="  ")
        print(f"training accuracy {known:.2f}, on new rows {new:.2f}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

w1, b1, w2, b2 = model.parameters()  # (5, 10), (5,), (2, 5), (2,)
by_hand = torch.relu(x @ w1.T + b1) @ w2.T + b2  # (N, 10) -> (N, 2)
torch.testing.assert_close(by_hand, model(x))
assert new > 0.9
