"""Break an average over ten digits into its parts."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from sklearn.metrics import confusion_matrix
from torch import nn

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(data.target)  # (N,)

truth, answers = [], []
for seed in range(10):
    torch.manual_seed(seed)
    train, new = torch.randperm(len(x)).split([200, 1597])
    model = nn.Linear(64, 10)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for step in range(100):
        optimizer.zero_grad()
        F.cross_entropy(model(x[train]), y[train]).backward()
        optimizer.step()
    model.eval()
    with torch.inference_mode():
        answers.append(model(x[new]).argmax(dim=1))  # (N, D) -> (N,)
    truth.append(y[new])
truth, answers = torch.cat(truth), torch.cat(answers)  # (N,), (N,)

table = torch.bincount(10 * truth + answers, minlength=100).view(10, 10)
right = table.diag() / table.sum(dim=1)  # (K, K) -> (K,)
print(f"all digits: {(truth == answers).float().mean():.2f}")
print("digit:    ", " ".join(f"{digit:4}" for digit in range(10)))
print("right:    ", " ".join(f"{share:.2f}" for share in right))
missed = table[8] / table[8].sum()  # (K,)
missed[8] = 0
print(f"an 8 is most often taken for a {missed.argmax()}: {missed.max():.2f}")

theirs = torch.tensor(confusion_matrix(truth, answers))
torch.testing.assert_close(table, theirs)
assert right.argmin() == 8 and right.max() - right.min() > 0.1
