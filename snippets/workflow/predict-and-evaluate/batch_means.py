"""Silent bug: a last batch of one row counts as much as a batch of 64."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(data.target)  # (N,)
order = torch.randperm(len(x))
train, new = order[:200], order[200:457]  # 257 new rows, 4 * 64 + 1

model = nn.Linear(64, 10)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for step in range(100):
    optimizer.zero_grad()
    F.cross_entropy(model(x[train]), y[train]).backward()
    optimizer.step()

model.eval()
wrong, correct = [], []
for shuffle in range(100):
    means, count = [], 0
    for rows in new[torch.randperm(257)].split(64):  # (B,)
        with torch.inference_mode():
            right = model(x[rows]).argmax(dim=1) == y[rows]  # (B,)
        means.append(right.float().mean().item())
        count += right.sum().item()
    wrong.append(sum(means) / len(means))
    correct.append(count / 257)

print(f"mean of batch accuracies: {min(wrong):.2f} to {max(wrong):.2f}")
print(f"right answers / rows:     {min(correct):.2f} to {max(correct):.2f}")
assert min(correct) == max(correct)  # the line that finds the bug
assert max(wrong) - min(wrong) > 0.15
