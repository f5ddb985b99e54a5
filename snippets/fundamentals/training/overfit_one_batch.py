"""Which of five programs can memorize 16 rows of noise?"""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

x = torch.randn(16, 10)  # (B, D) noise, nothing to understand
y = torch.randint(3, (16,))  # (B,) one of three classes


def memorize(bug: str) -> float:
    """Return the loss on the one batch after 200 steps."""
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(10, 64), nn.ReLU(), nn.Linear(64, 3))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    if bug == "new model, old optimizer":
        model = nn.Sequential(nn.Linear(10, 64), nn.ReLU(), nn.Linear(64, 3))
    for step in range(200):
        labels = y
        if bug == "rows shuffled, labels not":
            labels = y[torch.randperm(16)]
        if bug != "zero_grad forgotten":
            optimizer.zero_grad()
        loss = F.cross_entropy(model(x), labels)
        loss.backward()
        if bug == "gradients emptied too soon":
            optimizer.zero_grad()
        optimizer.step()
    return loss.item()


bugs = ["no bug", "new model, old optimizer", "rows shuffled, labels not"]
bugs += ["gradients emptied too soon", "zero_grad forgotten"]
final = {bug: memorize(bug) for bug in bugs}
for bug, loss in final.items():
    print(f"{bug:26} loss {loss:.2f}")

assert final["no bug"] < 0.02
assert sum(loss > 0.5 for loss in final.values()) == 3
