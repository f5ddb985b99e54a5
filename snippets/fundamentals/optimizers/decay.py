"""Weight decay in Adam and in AdamW, on weights with nothing to learn."""

import torch

torch.manual_seed(0)
small, large = 0.1, 10.0  # how large the slopes of the two rows are

for make in (torch.optim.Adam, torch.optim.AdamW):
    w = torch.ones(2, 1000, requires_grad=True)  # (2, N)
    optimizer = make([w], lr=0.01, weight_decay=0.1)
    for step in range(200):
        noise = torch.randn(2, 1000)  # (2, N) slopes that lead nowhere
        w.grad = noise * torch.tensor([[small], [large]])
        optimizer.step()
    left = w.detach().mean(dim=1)  # (2, N) -> (2,)
    print(f"{make.__name__:5}  small slopes {left[0]:.2f}", end="")
    print(f"  large slopes {left[1]:.2f}")

shrunk = (1 - 0.01 * 0.1) ** 200
print(f"(1 - lr * weight_decay) ** 200 = {shrunk:.2f}")
torch.testing.assert_close(left, torch.full((2,), shrunk), atol=0.03, rtol=0)
