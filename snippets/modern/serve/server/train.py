"""Train a reader of digits and export it, preparation included."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn


class Reader(nn.Module):
    """From 64 counts of ink to ten probabilities."""

    def __init__(self) -> None:
        """Create the layers."""
        super().__init__()
        hidden, output = nn.Linear(64, 32), nn.Linear(32, 10)
        self.layers = nn.Sequential(hidden, nn.ReLU(), output)

    def forward(self, counts: torch.Tensor) -> torch.Tensor:
        """Return one probability per digit."""
        return self.layers(counts / 16).softmax(dim=1)  # (B, D) -> (B, K)


torch.manual_seed(0)
images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32)  # (N, D)
y = torch.tensor(labels)  # (N,)
order = torch.randperm(len(x))  # (N,) 400 rows to test
train, test = order[:-400], order[-400:]
model = Reader()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(10):
    for rows in train[torch.randperm(len(train))].split(100):  # (B,)
        optimizer.zero_grad()
        F.cross_entropy(model.layers(x[rows] / 16), y[rows]).backward()
        optimizer.step()

model.eval()
right = (model(x[test]).argmax(dim=1) == y[test]).float().mean()
rows = torch.export.Dim("rows", max=256)
program = torch.export.export(model, (x[:2],), dynamic_shapes=({0: rows},))
torch.export.save(program, "digits.pt2")
print(f"digits.pt2: right {right:.2f} of {len(test)} digits")
