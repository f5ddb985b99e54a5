"""Convert first, and ask for the record last: the weight gets its slopes."""

import torch
from sklearn.datasets import load_digits

images, labels = map(torch.tensor, load_digits(return_X_y=True))
y = (labels == 0).double()  # (N,)

w = torch.zeros(64)  # (D,)
w = w.double().requires_grad_()  # in this order
loss = ((images @ w - y) ** 2).mean()
loss.backward()

print("is_leaf:", w.is_leaf)
print("slopes: ", tuple(w.grad.shape))
assert w.is_leaf
assert w.double() is w and w.to("cpu") is w  # nothing to do, nothing new
