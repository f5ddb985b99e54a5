"""A batch of sorted rows feels another slope than the whole data set."""

import torch
from sklearn.datasets import load_diabetes
from torch.utils.data import DataLoader, TensorDataset

data = load_diabetes()
x = torch.tensor(data.data, dtype=torch.float32)  # (N, D)
y = torch.tensor(data.target, dtype=torch.float32)  # (N,)
by_target = y.argsort()
dataset = TensorDataset(x[by_target], y[by_target])
w = torch.zeros(10, requires_grad=True)  # (D,)


def slope(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the gradient (D,) of the mean squared error at w."""
    w.grad = None
    ((x @ w - (y - 152)) ** 2).mean().backward()  # 152: the mean of y
    return w.grad.clone()


whole = slope(x, y)
for shuffle in (False, True):
    torch.manual_seed(0)
    loader = DataLoader(dataset, batch_size=64, shuffle=shuffle)
    agree = []
    for batch in loader:
        cosine = torch.cosine_similarity(slope(*batch), whole, dim=0)
        agree.append(cosine.item())
    print(f"shuffle={shuffle!s:5} worst agreement {min(agree):5.2f}")
assert min(agree) > 0.5
