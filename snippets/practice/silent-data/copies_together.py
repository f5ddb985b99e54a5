"""All copies of a picture go to the same side: coin flips stay unknown."""

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

pixels = torch.tensor(load_digits().data).float() / 16  # (N, D)

scores = []
for seed in range(5):
    torch.manual_seed(seed)
    some = torch.randperm(len(pixels))[:120]  # (120,)
    flip = torch.randint(2, (120,))  # (120,): no picture tells its label
    copies = pixels[some].repeat_interleave(10, dim=0)  # (N, D) = (1200, 64)
    copies += 0.05 * torch.randn(copies.shape)
    label = flip.repeat_interleave(10)  # (N,)
    test = (torch.rand(120) < 0.5).repeat_interleave(10)  # (N,)
    x, y = copies[~test], label[~test]  # (B, D), (B,)
    test_x, test_y = copies[test], label[test]  # (B, D), (B,)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 2))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for step in range(50):
        optimizer.zero_grad()
        cross_entropy(model(x), y).backward()
        optimizer.step()
    model.eval()
    right = model(test_x).argmax(dim=1) == test_y  # (N,)
    scores.append(right.float().mean().item())

print("test accuracy:", *(f"{score:.2f}" for score in scores))
assert max(scores) < 0.7
