"""Silent bug: argmax over one column says no, and is right 9 times in 10."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(data.target == 8).float().unsqueeze(1)  # (N, 1) 1: an 8
train, new = torch.randperm(len(x)).split([500, 1297])

model = nn.Linear(64, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
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
eight = y[new] == 1  # (N, 1)
for name, answer in answers.items():
    right = (answer == y[new]).float().mean().item()
    found = answer[eight].float().mean().item()
    print(f"{name:13}: accuracy {right:.2f}, of the eights {found:.2f} found")

assert not answers["argmax(dim=1)"].any()  # the line that finds the bug
assert found > 0.6
