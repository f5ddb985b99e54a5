"""Ten digits, five networks: which are found, which are mistaken for what."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D) = (1797, 64)
y = torch.tensor(labels)  # (N,)
table = torch.zeros(10, 10, dtype=torch.int64)  # true class, answer

for seed in range(5):
    torch.manual_seed(seed)
    train, test = torch.randperm(len(x)).split([1000, 797])
    model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(101):
        loss = F.cross_entropy(model(x[train]), y[train])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    answer = model(x[test]).argmax(dim=1)  # (797,)
    pairs = 10 * y[test] + answer  # (797,)
    table += torch.bincount(pairs, minlength=100).reshape(10, 10)

recall = table.diag() / table.sum(dim=1)  # (K,)
precision = table.diag() / table.sum(dim=0)  # (K,)
print("digit,recall,precision,most often taken for")
for digit, row in enumerate(table):
    wrong = row.clone()
    wrong[digit] = 0
    shares = f"{recall[digit]:.2f},{precision[digit]:.2f}"
    print(f"{digit},{shares},{wrong.argmax().item()}")
assert table.diag().sum() / table.sum() > 0.95
assert recall.argmin() == 8 and recall.min() < recall.max() - 0.03
