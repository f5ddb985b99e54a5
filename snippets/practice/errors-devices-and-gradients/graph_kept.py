"""Keep the graph of a part that was computed before the loop."""

import torch

w = torch.tensor([3.0, -2.0], requires_grad=True)  # (D,)
optimizer = torch.optim.SGD([w], lr=0.1)
penalty = (w**2).sum()  # ()

for step in range(2):
    loss = (w.sum() - 2) ** 2 + 0.1 * penalty  # ()
    loss.backward(retain_graph=True)  # raises RuntimeError
    optimizer.step()
