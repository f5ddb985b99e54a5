"""Silent bug: a plain tensor in a module is not trained."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(labels)  # (N,)


class Reader(nn.Module):
    """Ten weighted sums, one for each digit."""

    def __init__(self) -> None:
        """Create the weights and the biases."""
        super().__init__()
        self.weight = torch.zeros(10, 64, requires_grad=True)  # (K, D)
        self.bias = nn.Parameter(torch.zeros(10))  # (K,)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return one score per digit."""
        return x @ self.weight.T + self.bias  # (B, D) -> (B, K)


model = Reader()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for step in range(100):
    loss = F.cross_entropy(model(x[:1000]), y[:1000])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

right = model(x[1000:]).argmax(dim=1) == y[1000:]  # (797,)
print("parameters:", [name for name, _ in model.named_parameters()])
print(f"accuracy on new digits: {right.float().mean():.2f}")
assert right.float().mean() < 0.2
