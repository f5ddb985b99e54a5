"""Walk down the parabola w² from w = 1 with four learning rates."""

import torch

shown = (0, 1, 2, 10, 400, 1000)
print("step    " + "".join(f"{step:>8}" for step in shown))

for lr in (0.1, 0.9, 1.0, 1.1):
    w = torch.tensor(1.0, requires_grad=True)  # ()
    optimizer = torch.optim.SGD([w], lr=lr)
    losses = []
    for step in range(1001):
        optimizer.zero_grad()
        loss = w**2
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    print(f"lr {lr}: " + "".join(f"{losses[step]:8.2f}" for step in shown))

assert losses[400] == float("inf")
assert not torch.isfinite(loss)  # the line that notices it
