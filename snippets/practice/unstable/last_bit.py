"""Two trainings whose first weight differs in its last bits drift apart."""

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

pixels, label = map(torch.tensor, load_digits(return_X_y=True))
pixels = pixels.float() / 16  # (N, D)


def run(seed: int, rate: float, nudge: float) -> tuple[torch.Tensor, float]:
    """Return all weights after 200 steps, and the accuracy."""
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
    right = model(pixels[1000:]).argmax(dim=1) == label[1000:]  # (N,)
    weights = nn.utils.parameters_to_vector(model.parameters()).detach()
    return weights, right.float().mean().item()


print("rate,largest gap between weights,accuracy differs on most seeds")
for rate in (0.03, 0.2):
    gaps, others, scores = [], 0, []
    for seed in range(5):
        (w, score), (v, nudged) = (run(seed, rate, n) for n in (0, 2**-22))
        gaps.append((w - v).abs().max().item())
        others += score != nudged
        scores.append(score)
    size = "above 0.1" if min(gaps) > 0.1 else "below 0.0001"
    print(f"{rate},{size},{others > 2}")
    assert min(scores) > 0.7 and (others > 2) == (rate == 0.2)
    assert min(gaps) > 0.1 if rate == 0.2 else max(gaps) < 1e-4
