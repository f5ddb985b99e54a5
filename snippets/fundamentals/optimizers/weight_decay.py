"""Weight decay on 300 digits, with their labels and with a fifth redrawn."""

import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(labels)  # (N,)


def train(seed: int, redrawn: int, decay: float) -> tuple[float, float]:
    """Return the length of the weights and the share of new digits read."""
    torch.manual_seed(seed)
    order = torch.randperm(len(x))  # (N,)
    train, held_out = order[:300], order[1000:]
    told = y[train]  # (300,)
    told[:redrawn] = torch.randint(10, (redrawn,))
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    weights = list(model.parameters())
    optimizer = torch.optim.AdamW(weights, lr=0.01, weight_decay=decay)
    for step in range(120):
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(x[train]), told).backward()
        optimizer.step()
    length = torch.cat([w.detach().flatten() for w in weights]).norm()  # ()
    right = model(x[held_out]).argmax(dim=1) == y[held_out]  # (797,)
    return length.item(), right.float().mean().item()


right = {}
print("labels redrawn,weight decay,length of the weights,right on new digits")
for redrawn in (0, 60):
    for decay in (0, 0.01, 1, 3):
        lengths, shares = zip(*(train(s, redrawn, decay) for s in range(5)))
        right[redrawn, decay] = torch.tensor(shares)
        print(f"{redrawn},{decay},{sum(lengths) / 5:.0f},", end="")
        print(f"{min(shares):.2f} to {max(shares):.2f}")

assert (right[0, 1].mean() - right[0, 0].mean()).abs() < 0.02
assert (right[60, 3] - right[60, 0]).min() > 0.03  # seed by seed
