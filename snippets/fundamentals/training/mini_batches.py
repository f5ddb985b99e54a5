"""Five passes over 1000 rides: in one piece, or in batches of 50."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

x = 4 * torch.rand(1000, 1)  # (N, D) kilometers
y = 4 + 2 * x + torch.randn(1000, 1) / 2  # (N, K) the fare, and a tip


def train(batch_size: int) -> tuple[int, float]:
    """Return the number of steps in 5 epochs, and the loss after them."""
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    steps = 0
    for epoch in range(5):
        order = torch.randperm(len(x))  # (N,) a new order each time
        for start in range(0, len(x), batch_size):
            batch = order[start : start + batch_size]  # (B,)
            optimizer.zero_grad()
            loss = F.mse_loss(model(x[batch]), y[batch])
            loss.backward()
            optimizer.step()
            steps += 1
    return steps, F.mse_loss(model(x), y).item()


whole, pieces = train(1000), train(50)
print(f"batches of 1000: {whole[0]:3} steps, loss {whole[1]:.2f}")
print(f"batches of   50: {pieces[0]:3} steps, loss {pieces[1]:.2f}")
assert pieces[0] == 20 * whole[0] and pieces[1] < whole[1] / 2
