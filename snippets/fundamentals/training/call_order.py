"""Put the calls of the loop in six orders and see which of them learn."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

x = 4 * torch.rand(40, 1)  # (N, D) kilometers
y = 4 + 2 * x  # (N, K) the fare


def train(order: str) -> float:
    """Return the worst loss in the last 20 of 100 rounds in this order."""
    torch.manual_seed(0)  # the same start for each order
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    losses = []
    for step in range(100):
        for call in order.split():
            if call == "zero":
                optimizer.zero_grad()
            elif call == "loss":
                loss = F.mse_loss(model(x), y)  # forward pass included
            elif call == "backward":
                loss.backward()
            elif call == "step":
                optimizer.step()
        losses.append(loss.item())
    return max(losses[-20:])


good = ["zero loss backward step", "loss zero backward step"]
good += ["loss backward step zero"]
bad = ["loss backward zero step", "zero loss step backward"]
bad += ["loss backward step"]
final = {order: train(order) for order in good + bad}
for number, (order, loss) in enumerate(final.items(), 1):
    print(f"{number}. {order:24} loss {loss:5.2f}")

assert max(final[order] for order in good) < 0.01
assert min(final[order] for order in bad) > 10
