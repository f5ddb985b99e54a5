"""Four parts of the data, one by one, leave the slopes of the whole."""

import torch
from sklearn.datasets import load_digits

images, labels = map(torch.tensor, load_digits(return_X_y=True))
x = images[:1600] / 16  # (N, D)
y = (labels[:1600] == 0).double()  # (N,)
w = torch.zeros(64, dtype=torch.float64, requires_grad=True)  # (D,)

for together in (torch.sum, torch.mean):
    w.grad = None
    together((x @ w - y) ** 2).backward()
    whole = w.grad

    w.grad = None
    for xb, yb in zip(x.split(400), y.split(400)):
        together((xb @ w - yb) ** 2).backward()  # adds to the last part
    times = (w.grad.norm() / whole.norm()).item()
    print(f"{together.__name__:4} four parts give {times:.0f} times the whole")

torch.testing.assert_close(w.grad, 4 * whole)
