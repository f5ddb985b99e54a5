"""One step on a weight with a tiny gradient and one with a huge gradient."""

import torch

for make in (torch.optim.SGD, torch.optim.Adam):
    w = torch.tensor([5.0, 5.0], requires_grad=True)  # (D,)
    optimizer = make([w], lr=0.1)
    loss = (w * torch.tensor([0.001, 1000.0])).sum()  # gradient 0.001, 1000
    loss.backward()
    optimizer.step()
    small, large = (5 - w.detach()).tolist()
    print(f"{make.__name__:4} moves them by {small:.4f} and {large:.4f}")

torch.testing.assert_close(w.detach(), torch.tensor([4.9, 4.9]))
