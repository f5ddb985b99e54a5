"""Silent bug: softmax over the plates instead of over the foods."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

typical = torch.tensor(  # (K, D)
    [[1.5, 0.0, 0.5], [0.0, 1.2, 0.3], [0.2, 0.1, 2.0]]
)
y = torch.randint(3, (600,))  # (N,)
x = torch.relu(typical[y] + 0.4 * torch.randn(600, 3))  # (N, D)

model = nn.Linear(3, 3)
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
for step in range(200):
    optimizer.zero_grad()
    F.cross_entropy(model(x[:300]), y[:300]).backward()
    optimizer.step()

new_x, new_y = x[300:], y[300:]  # (N, D), (N,)
model.eval()
for size in (1, 3, 100):
    right = {0: 0, 1: 0}
    for rows in torch.arange(300).split(size):  # (B,)
        with torch.inference_mode():
            logits = model(new_x[rows])  # (B, D) -> (B, K)
        for dim in right:
            p = logits.softmax(dim=dim)  # (B, K) -> (B, K)
            right[dim] += (p.argmax(dim=1) == new_y[rows]).sum().item()
        adds_up = torch.allclose(p.sum(dim=1), torch.ones(len(rows)))
        assert adds_up  # the line that finds the bug: p is that of dim=1
    print(f"batches of {size:3}: ", end="")
    print(f"dim=0 {right[0] / 300:.2f}, dim=1 {right[1] / 300:.2f}")
    assert right[1] > 280 and (size > 1 or right[0] < 200)
