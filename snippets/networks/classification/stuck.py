"""Six ways to train on two rings; five of them never get off the ground."""

import torch
import torch.nn.functional as F
from sklearn.datasets import make_circles
from torch import nn


def bce(logits: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Compare a column of logits with a row of labels, shapes matched."""
    return F.binary_cross_entropy_with_logits(logits.squeeze(1), y)


def run(name: str, seed: int) -> tuple[float, float]:
    """Train; return the share of right answers, and that of the answer 1."""
    torch.manual_seed(seed)
    rings = make_circles(600, noise=0.05, factor=0.5, random_state=seed)
    x, y = (torch.tensor(part, dtype=torch.float32) for part in rings)
    bend = nn.Identity() if name == "no bend" else nn.ReLU()
    last = nn.Sigmoid() if name == "sigmoid twice" else nn.Identity()
    model = nn.Sequential(nn.Linear(2, 16), bend, nn.Linear(16, 1), last)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    if name == "tiny steps":
        optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    for _ in range(150):
        out = model(x[:400])  # (N, 1)
        loss = bce(out, y[:400])
        if name == "broadcast":  # (N, 1) - (N,) is (N, N)
            loss = ((out - y[:400]) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        out = model(x[400:])  # (200, 1)
    answer = out.squeeze(1).sigmoid() > 0.5  # (200,)
    if name == "argmax of one":
        answer = out.argmax(dim=1)
    return (answer == y[400:]).float().mean(), answer.float().mean()


names = "as it should be", "no bend", "argmax of one", "sigmoid twice"
print("way,right,answers 1")
for name in (*names, "broadcast", "tiny steps"):
    right, ones = zip(*(run(name, seed) for seed in range(5)))
    spans = (f"{min(s):.2f} to {max(s):.2f}" for s in (right, ones))
    print(name, *spans, sep=",")
    if name == names[0]:
        assert min(right) > 0.98
    else:
        assert max(right) < 0.65
