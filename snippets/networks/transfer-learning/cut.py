"""Cut the last layer off a network, keep its features, put a new layer on."""

import torch
from torch import nn

torch.manual_seed(0)
letters = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(8 * 10 * 10, 26),
)
x = torch.rand(5, 1, 20, 20)  # (B, C, H, W)
body = letters[:-1]
features = body(x)  # (B, D) = (5, 800)
head = nn.Linear(features.shape[1], 10)
digits = nn.Sequential(body, head)
print(f"letters {tuple(letters(x).shape)}, digits {tuple(digits(x).shape)}")
print(f"the same kernels: {digits[0][0] is letters[0]}")

body.requires_grad_(False)
trained = [name for name, p in digits.named_parameters() if p.requires_grad]
print(f"trained: {', '.join(trained)}")
before = body[0].weight.clone()
optimizer = torch.optim.Adam(head.parameters(), lr=0.1)
nn.functional.cross_entropy(digits(x), torch.arange(5)).backward()
optimizer.step()
assert trained == ["1.weight", "1.bias"]
assert torch.equal(letters[0].weight, before) and body[0].weight.grad is None
