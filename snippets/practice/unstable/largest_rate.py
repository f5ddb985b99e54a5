"""The learning rate above which a straight fit diverges, computed first."""

import torch
from sklearn.datasets import load_diabetes

table, level = map(torch.tensor, load_diabetes(return_X_y=True))

ends = []
print("limit,loss at 0.95 of it,loss at 1.05 of it")
for seed in range(5):
    torch.manual_seed(seed)
    rows = torch.randperm(len(table))[:200]  # (N,)
    x, y = table[rows], level[rows]  # (N, D), (N,)
    x, y = (x - x.mean(0)) / x.std(0), (y - y.mean()) / y.std()
    curvature = 2 * x.T @ x / len(x)  # (D, D): of the mean squared error
    limit = 2 / torch.linalg.eigvalsh(curvature).max().item()
    start, losses = torch.randn(10, dtype=torch.float64), []  # (D,)
    for share in (0.95, 1.05):
        w = start.clone().requires_grad_()  # (D,)
        optimizer = torch.optim.SGD([w], lr=share * limit)
        for step in range(300):
            optimizer.zero_grad()
            loss = ((x @ w - y) ** 2).mean()
            loss.backward()
            optimizer.step()
        losses.append(loss.item())
    print(f"{limit:.3f},{losses[0]:.2f},{losses[1]:.0e}")
    ends.append(losses)

assert max(low for low, _ in ends) < 1 < 1e20 < min(high for _, high in ends)
