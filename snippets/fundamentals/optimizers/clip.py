"""Ten of 1,000 pictures are 255 times too bright: does clipping help?"""

import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(labels)  # (N,)


def train(seed: int, bright: float, limit: float) -> tuple[float, float]:
    """Return the longest gradient and the share of new digits read."""
    torch.manual_seed(seed)
    order = torch.randperm(len(x))  # (N,)
    train, held_out = order[:1000], order[1000:]
    pictures = x.clone()  # (N, D)
    pictures[train[:10]] *= bright
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    weights = list(model.parameters())
    optimizer = torch.optim.SGD(weights, lr=0.03, momentum=0.9)
    longest = 0.0
    for epoch in range(4):
        for rows in train[torch.randperm(1000)].split(32):  # (B,)
            optimizer.zero_grad()
            logits = model(pictures[rows])  # (B, D) -> (B, K)
            nn.functional.cross_entropy(logits, y[rows]).backward()
            length = nn.utils.clip_grad_norm_(weights, limit)
            longest = max(longest, length.item())
            optimizer.step()
    right = model(x[held_out]).argmax(dim=1) == y[held_out]  # (797,)
    return longest, right.float().mean().item()


right = {}
print("pictures,clipped at,longest gradient,right on new digits")
for name, bright in {"ten too bright": 255, "all repaired": 1}.items():
    for limit in (float("inf"), 1.0):
        runs = [train(seed, bright, limit) for seed in range(5)]
        longest, shares = zip(*runs)
        right[name, limit] = shares
        told = "above 20" if min(longest) > 20 else "below 4"
        assert told == "above 20" or max(longest) < 4
        print(name, limit, told, sep=",", end=",")
        print(f"{min(shares):.2f} to {max(shares):.2f}")

assert max(right["ten too bright", float("inf")]) < 0.2
assert all(min(shares) > 0.8 for shares in list(right.values())[1:])
