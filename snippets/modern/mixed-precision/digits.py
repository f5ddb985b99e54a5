"""Digits in four precisions, with large steps and with small ones."""

import copy

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D) = (1797, 64)
y = torch.tensor(labels)  # (N,)


def right(kind: str, rate: float, seed: int) -> float:
    """Train on 1,000 digits; return the share that is right of the others."""
    torch.manual_seed(seed)
    train, test = torch.randperm(len(x)).split([1000, 797])
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    stepped, dtype = model, torch.float32  # stepped: what the optimizer moves
    if kind.startswith("all"):
        stepped, dtype = copy.deepcopy(model), torch.bfloat16
        model.to(dtype)
        stepped = stepped if kind.endswith("copy") else model
    optimizer = torch.optim.Adam(stepped.parameters(), lr=rate)
    pairs = [*zip(model.parameters(), stepped.parameters())]
    for epoch in range(8):
        for rows in train[torch.randperm(1000)].split(50):  # (B,)
            on = kind == "autocast"
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=on):
                loss = F.cross_entropy(model(x[rows].to(dtype)), y[rows])
            model.zero_grad()
            loss.backward()
            for ours, theirs in pairs:
                theirs.grad = ours.grad.to(theirs.dtype)
            optimizer.step()
            for ours, theirs in pairs:
                ours.data.copy_(theirs.data)
    answer = model(x[test].to(dtype)).argmax(dim=1)  # (797,)
    return (answer == y[test]).float().mean().item()


kinds = ["float32", "autocast"]
kinds += ["all bfloat16", "all bfloat16 with a float32 copy"]
print("weights and steps,rate 0.003,rate 0.0001")
found = {}
for kind in kinds:
    for rate in (0.003, 0.0001):
        found[kind, rate] = [right(kind, rate, seed) for seed in range(5)]
    both = found[kind, 0.003], found[kind, 0.0001]
    print(kind, *(f"{min(s):.2f} to {max(s):.2f}" for s in both), sep=",")
plain, short = found["float32", 0.0001], found["all bfloat16", 0.0001]
assert all(a > b + 0.1 for a, b in zip(plain, short))
assert all(abs(sum(found[k, 0.0001]) - sum(plain)) < 0.1 for k in kinds[1::2])
