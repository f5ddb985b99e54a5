"""Train and save in one program, rebuild and load in another."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(data.target)  # (N,)


def build() -> nn.Module:
    """Return an untrained model; both programs contain this function."""
    return nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))


def accuracy(model: nn.Module) -> float:
    """Return the share of right answers on the held-out rows."""
    with torch.no_grad():
        answer = model(x[1500:]).argmax(dim=1)  # (B, K) -> (B,)
    return (answer == y[1500:]).float().mean().item()


torch.manual_seed(0)  # the first program
first = build()
optimizer = torch.optim.Adam(first.parameters(), lr=0.01)
for step in range(100):
    optimizer.zero_grad()
    F.cross_entropy(first(x[:1500]), y[:1500]).backward()
    optimizer.step()
torch.save(first.state_dict(), "digits.pt")
print(f"trained    {accuracy(first):.2f}")

torch.manual_seed(1)  # the second program
second = build()
print(f"rebuilt    {accuracy(second):.2f}")
print(second.load_state_dict(torch.load("digits.pt")))
second.eval()
print(f"and loaded {accuracy(second):.2f}")

assert torch.equal(second(x), first(x))
