"""Tell even digits from odd ones, without a bend and with one."""

import torch
from sklearn.datasets import load_digits
from torch import nn

images, digits = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D) = (1797, 64)
y = torch.tensor(digits % 2)  # (N,): 0 is even, 1 is odd
loss_fn = nn.CrossEntropyLoss()

right = {"no bend": [], "ReLU": []}
for name, bend in zip(right, (nn.Identity(), nn.ReLU())):
    for seed in range(5):
        torch.manual_seed(seed)
        order = torch.randperm(len(x))  # (N,)
        train, test = order[:1000], order[1000:]
        model = nn.Sequential(nn.Linear(64, 32), bend, nn.Linear(32, 2))
        optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
        for _ in range(101):
            loss = loss_fn(model(x[train]), y[train])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        answer = model(x[test]).argmax(dim=1)  # (797,)
        right[name].append((answer == y[test]).float().mean().item())
    print(f"{name:8} {min(right[name]):.2f} to {max(right[name]):.2f}")
pairs = zip(right["no bend"], right["ReLU"])
assert all(1 - without > 1.7 * (1 - bent) for without, bent in pairs)
