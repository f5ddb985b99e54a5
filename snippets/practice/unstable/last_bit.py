"""Two trainings whose first weight differs in its last bits drift apart."""

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

pixels, label = map(torch.tensor, load_digits(return_X_y=True))
pixels = pixels.float() / 16  # (N, D)


def run(seed: int, rate: float, nudge: float) -> torch.Tensor:
    """Return all weights after 200 steps, one of them nudged at the start."""
    torch.manual_seed(seed)
    layers = [part for _ in range(3) for part in (nn.Linear(64, 64), nn.ReLU())]
    model = nn.Sequential(*layers, nn.Linear(64, 10))
    with torch.no_grad():
        model[0].weight[0, 20] *= 1 + nudge
    optimizer = torch.optim.SGD(model.parameters(), lr=rate, momentum=0.9)
    for epoch in range(10):
        for rows in torch.randperm(1000).split(50):
            optimizer.zero_grad()
            cross_entropy(model(pixels[rows]), label[rows]).backward()
            optimizer.step()
    return nn.utils.parameters_to_vector(model.parameters()).detach()


gaps = {}
print("rate,seeds with a gap below 0.0001,seeds with a gap above 0.1")
for rate in (0.01, 0.3):
    gaps[rate] = []
    for seed in range(5):
        gap = run(seed, rate, nudge=0) - run(seed, rate, nudge=2**-22)
        gaps[rate].append(gap.abs().max().item())
    below = sum(gap < 1e-4 for gap in gaps[rate])
    above = sum(gap > 0.1 for gap in gaps[rate])
    print(f"{rate},{below},{above}")

assert max(gaps[0.01]) < 1e-4 and min(gaps[0.3]) > 0.1
