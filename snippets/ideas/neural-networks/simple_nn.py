"""Six parts of a network, and what the two scores look like as it learns."""

import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(200, 10)  # (N, D): ten invented features
y = (x[:, :5].sum(dim=1) > x[:, 5:].sum(dim=1)).long()  # (N,): 0 or 1

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
        right = (scores.argmax(dim=1) == y).float().mean()
        print(f"step {step:3}  loss {loss:.2f}  right {right:.2f}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

w1, b1, w2, b2 = model.parameters()  # (5, 10), (5,), (2, 5), (2,)
by_hand = torch.relu(x @ w1.T + b1) @ w2.T + b2  # (N, 10) -> (N, 2)
torch.testing.assert_close(by_hand, model(x))
assert right > 0.9
