"""Silent bug: hidden layers in a Python list, where no optimizer finds them."""

import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
images = torch.tensor(images, dtype=torch.float32) / 16  # (N, D)
labels = torch.tensor(labels)  # (N,)
loss_fn = nn.CrossEntropyLoss()


class Net(nn.Module):
    """A network of four hidden layers."""

    def __init__(self) -> None:
        super().__init__()
        layers = [nn.Linear(64, 64) for _ in range(4)]
        self.hidden = layers
        self.last = nn.Linear(64, 10)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return the logits."""
        for layer in self.hidden:
            x = layer(x).relu()
        return self.last(x)


found = []
for seed in range(5):
    torch.manual_seed(seed)
    train, test = torch.randperm(1797).split([1000, 797])
    (x, test_x), (y, test_y) = ((a[train], a[test]) for a in (images, labels))
    model = Net()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    for epoch in range(5):
        for rows in torch.randperm(1000).split(32):  # (B,)
            loss = loss_fn(model(x[rows]), y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    right = model(test_x).argmax(dim=1) == test_y  # (T,)
    found.append(right.float().mean().item())

print(f"right on new digits: {min(found):.2f} to {max(found):.2f}")
print(f"parameters: {sum(p.numel() for p in model.parameters()):,}")
assert max(found) < 0.5
