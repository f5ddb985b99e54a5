"""Two ranks that do not average their gradients, on handwritten digits."""

import torch
from sklearn.datasets import load_digits
from torch.nn.functional import cross_entropy

digits = load_digits()
x = torch.tensor(digits.data / 16, dtype=torch.float32)  # (N, D)
y = torch.tensor(digits.target)  # (N,)

for seed in range(5):
    torch.manual_seed(seed)
    order = torch.randperm(len(x))
    train, test = order[:200], order[200:]
    w = 0.1 * torch.randn(64, 32), 0.1 * torch.randn(32, 10)
    ranks = [[p.clone().requires_grad_() for p in w] for _ in range(2)]
    for _ in range(300):
        slopes = []
        for rank, (a, b) in enumerate(ranks):
            mine = train[rank::2]
            loss = cross_entropy((x[mine] @ a).relu() @ b, y[mine])
            slopes.append(torch.autograd.grad(loss, (a, b)))
        with torch.no_grad():
            for rank, weights in enumerate(ranks):
                for p, slope in zip(weights, slopes[rank]):
                    p -= 0.3 * slope
    apart = max((p - q).abs().max().item() for p, q in zip(*ranks))
    a, b = ranks[0]
    answers = ((x[test] @ a).relu() @ b).argmax(dim=1)
    right = (answers == y[test]).float().mean().item()
    print(f"seed {seed}: ranks apart by {apart:.1f}, rank 0 right {right:.2f}")
    assert apart > 0.1
