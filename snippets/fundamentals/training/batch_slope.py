"""The slope on a batch is a guess at the slope on all rows."""

import torch

torch.manual_seed(0)

x = 4 * torch.rand(1000, 1)  # (N, D) kilometers
y = 4 + 2 * x + torch.randn(1000, 1) / 2  # (N, K) the fare, and a tip


def slope(rows: torch.Tensor) -> torch.Tensor:
    """Return the slope of the loss on some rows for the weight 3."""
    w = torch.tensor(3.0, requires_grad=True)  # ()
    ((4 + w * x[rows] - y[rows]) ** 2).mean().backward()
    return w.grad


order = torch.randperm(1000)  # (N,)
whole = slope(order)
for size in (5, 50, 500):
    guesses = torch.stack([slope(rows) for rows in order.split(size)])
    print(
        f"batches of {size:3}: slopes {guesses.min():5.2f} to "
        f"{guesses.max():5.2f}, mean {guesses.mean():.2f}"
    )
    torch.testing.assert_close(guesses.mean(), whole)
print(f"all 1000 rows:  slope  {whole:5.2f}")
