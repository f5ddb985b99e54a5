"""Which of eight silent bugs does one batch of 32 digits reveal?"""

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy, nll_loss

images, labels = load_digits(return_X_y=True)
images = torch.tensor(images, dtype=torch.float32) / 16  # (N, D)
labels = torch.tensor(labels)  # (N,)


def memorize(bug: str, seed: int) -> float:
    """Return the loss on one batch after 100 steps with a bug."""
    torch.manual_seed(seed)
    rows = torch.randperm(1797)[:32]
    x, y = images[rows], labels[rows]  # (B, D), (B,)
    body = nn.Sequential()
    for _ in range(3):
        body.extend([nn.Linear(64, 64), nn.ReLU()])
    head = nn.Linear(64, 10)
    parts = [head] if bug == "hidden layers in a list" else [body, head]
    weights = [p for part in parts for p in part.parameters()]
    optimizer = torch.optim.Adam(weights, lr=0.003)
    gamma = 0.5 if bug == "rate halved each batch" else 1
    rates = torch.optim.lr_scheduler.StepLR(optimizer, 1, gamma)
    if bug == "head made after the optimizer":
        head = nn.Linear(64, 10)
    if bug == "labels out of order":
        y = y.roll(1)
    for step in range(100):
        if bug != "gradients not cleared":
            optimizer.zero_grad()
        if bug == "labels shuffled each step":
            y = y[torch.randperm(32)]
        logits = head(body(x))  # (B, D) -> (B, K)
        loss = cross_entropy(logits, y)
        if bug == "softmax before the loss":
            loss = cross_entropy(logits.softmax(dim=1), y)
        if bug == "softmax along the rows":
            loss = nll_loss(logits.log_softmax(dim=0), y)
        loss.backward()
        optimizer.step()
        rates.step()
    return loss.item()


caught = ["softmax before the loss", "softmax along the rows"]
caught += ["gradients not cleared", "hidden layers in a list"]
caught += ["rate halved each batch", "labels shuffled each step"]
missed = ["head made after the optimizer", "labels out of order"]
print("bug,loss after 100 steps")
for bug in ("none", *caught, *missed):
    losses = [memorize(bug, seed) for seed in range(5)]
    print(f"{bug},{min(losses):.1f} to {max(losses):.1f}")
    assert min(losses) > 0.5 if bug in caught else max(losses) < 0.05
