"""Which of six faulty programs can memorize 32 digits?"""

import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(labels)  # (N,)
loss_fn = nn.CrossEntropyLoss()


def network() -> nn.Sequential:
    """Return a new network with two hidden layers."""
    first, second = nn.Linear(64, 64), nn.Linear(64, 64)
    return nn.Sequential(first, nn.ReLU(), second, nn.ReLU(), nn.Linear(64, 10))


def memorize(bug: str, seed: int) -> float:
    """Return the loss on one batch after 60 steps with a bug."""
    torch.manual_seed(seed)
    batch = torch.randperm(len(x))[:32]  # (B,)
    labels = y[batch]  # (B,)
    if bug == "labels of other pictures":
        labels = labels.roll(1)
    model = network()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    if bug == "new model, old optimizer":
        model = network()
    for step in range(60):
        if bug == "rows shuffled, labels not":
            labels = labels[torch.randperm(32)]
        if bug != "zero_grad forgotten":
            optimizer.zero_grad()
        logits = model(x[batch])  # (B, D) -> (B, K)
        if bug == "softmax before the loss":
            logits = logits.softmax(dim=1)
        loss = loss_fn(logits, labels)
        loss.backward()
        if bug == "gradients emptied too soon":
            optimizer.zero_grad()
        optimizer.step()
    return loss.item()


bugs = ["no bug", "new model, old optimizer", "rows shuffled, labels not"]
bugs += ["gradients emptied too soon", "softmax before the loss"]
bugs += ["zero_grad forgotten", "labels of other pictures"]
final = {}
for bug in bugs:
    final[bug] = [memorize(bug, seed) for seed in range(5)]
    print(f"{bug:26} loss {min(final[bug]):.1f} to {max(final[bug]):.1f}")

passed = [bug for bug in bugs if max(final[bug]) < 0.05]
assert passed == ["no bug", "labels of other pictures"]
assert all(min(final[bug]) > 1 for bug in bugs if bug not in passed)
