"""Silent bug: argmax over one column says no, and is right 98 times in 100."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

y = (torch.rand(20000, 1) < 0.02).float()  # (N, 1) 1: cracked
x = torch.randn(20000, 2) + 2 * y  # (N, D) how dull, how short the ring is
train, new = slice(0, 10000), slice(10000, 20000)

model = nn.Linear(2, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.3)
for step in range(100):
    optimizer.zero_grad()
    loss = F.binary_cross_entropy_with_logits(model(x[train]), y[train])
    loss.backward()
    optimizer.step()

model.eval()
with torch.inference_mode():
    p = model(x[new]).sigmoid()  # (N, D) -> (N, 1)
answers = {
    "argmax(dim=1)": p.argmax(dim=1, keepdim=True),
    "p > 0.5": p > 0.5,
}
cracked = y[new] == 1  # (N, 1)
for name, answer in answers.items():
    right = (answer == y[new]).float().mean().item()
    found = answer[cracked].float().mean().item()
    print(f"{name:13}: accuracy {right:.3f}, of the cracked {found:.2f} found")

assert not answers["argmax(dim=1)"].any()  # the line that finds the bug
