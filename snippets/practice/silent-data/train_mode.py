"""In training mode, a picture's answer depends on its batch."""

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

pixels, label = map(torch.tensor, load_digits(return_X_y=True))
pixels = pixels.float() / 16  # (N, D)


def accuracy(model: nn.Module, rows: torch.Tensor) -> float:
    """Return the share of right answers, in batches of 32 in this order."""
    answers = [model(pixels[batch]).argmax(dim=1) for batch in rows.split(32)]
    return (torch.cat(answers) == label[rows]).float().mean().item()


shuffled, by_class = [], []
for seed in range(5):
    torch.manual_seed(seed)
    train, test = torch.randperm(len(pixels)).split([1297, 500])
    model = nn.Sequential(
        nn.Linear(64, 64), nn.BatchNorm1d(64), nn.ReLU(), nn.Linear(64, 10)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
    for epoch in range(5):
        for rows in train[torch.randperm(1297)].split(50):
            optimizer.zero_grad()
            cross_entropy(model(pixels[rows]), label[rows]).backward()
            optimizer.step()
    model.train()
    test_x, test_y = pixels[test], label[test]  # (N, D), (N,)
    with torch.inference_mode():
        shuffled.append(accuracy(model, test))
        by_class.append(accuracy(model, test[test_y.argsort()]))

print("shuffled:       ", *(f"{score:.2f}" for score in shuffled))
print("sorted by class:", *(f"{score:.2f}" for score in by_class))
assert max(by_class) < 0.5 and min(shuffled) > 0.9
