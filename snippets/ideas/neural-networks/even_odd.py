"""Even or odd? The same layers with and without the bend, on five splits."""

import torch
from sklearn.datasets import load_digits
from torch import nn

images, digits = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D) = (1797, 64)
y = torch.tensor(digits % 2)  # (N,): 0 is even, 1 is odd


def share_right(seed: int, bend: nn.Module) -> float:
    """Train 64 -> 32 -> 2 and return the share of 797 new digits right."""
    torch.manual_seed(seed)
    order = torch.randperm(len(x))  # (N,)
    train, test = order[:1000], order[1000:]
    model = nn.Sequential(nn.Linear(64, 32), bend, nn.Linear(32, 2))
    loss_fn = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(201):
        loss = loss_fn(model(x[train]), y[train])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        right = model(x[test]).argmax(dim=1) == y[test]  # (797,)
    return right.float().mean().item()


straight = [share_right(seed, nn.Identity()) for seed in range(5)]
bent = [share_right(seed, nn.ReLU()) for seed in range(5)]
print(f"no bend  {min(straight):.2f} to {max(straight):.2f}")
print(f"ReLU     {min(bent):.2f} to {max(bent):.2f}")
assert max(straight) < 0.93 and min(bent) > 0.95
