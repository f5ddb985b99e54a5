"""Train a small convolutional network on the same digits and move them."""

import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn

digits = load_digits()
pictures = torch.tensor(digits.images / 16, dtype=torch.float32)  # (N, H, W)
pictures = pictures[:, None]  # (N, 1, H, W)
labels = torch.tensor(digits.target)  # (N,)
loss_fn = nn.CrossEntropyLoss()

drawn, after = [], []
for seed in range(3):
    x, new_x, y, new_y = train_test_split(
        pictures, labels, test_size=600, random_state=seed
    )
    torch.manual_seed(seed)
    model = nn.Sequential(  # from (B, 1, H, W)
        nn.Conv2d(1, 8, kernel_size=5, padding=2),  # -> (B, 8, H, W)
        nn.ReLU(),
        nn.Conv2d(8, 32, kernel_size=5, padding=2),  # -> (B, 32, H, W)
        nn.ReLU(),
        nn.AdaptiveMaxPool2d(1),  # -> (B, 32, 1, 1)
        nn.Flatten(),  # -> (B, 32)
        nn.Linear(32, 10),  # -> (B, K)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for epoch in range(8):
        for rows in torch.randperm(len(x)).split(64):  # (B,)
            loss = loss_fn(model(x[rows]), y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    with torch.no_grad():
        for right, shown in ((drawn, new_x), (after, new_x.roll(1, dims=3))):
            guesses = model(shown).argmax(dim=1)  # (600,)
            right.append((guesses == new_y).float().mean().item())

print("learned numbers:", sum(part.numel() for part in model.parameters()))
for name, right in (("as drawn", drawn), ("moved", after)):
    mean, low, high = sum(right) / 3, min(right), max(right)
    print(f"{name:8}  {mean:.2f}   from {low:.2f} to {high:.2f}")
assert min(drawn) > 0.95 and min(after) > 0.9
