"""Silent bug: a weight that is converted after it was made gets no slope."""

import torch
from sklearn.datasets import load_digits

images, labels = map(torch.tensor, load_digits(return_X_y=True))
y = (labels == 0).double()  # (N,)

w = torch.zeros(64, requires_grad=True)  # (D,)
w = w.double()  # the pixels are float64, so the weights have to be
loss = ((images @ w - y) ** 2).mean()
loss.backward()

print("is_leaf:", w.is_leaf)
print("slopes: ", w.grad)  # warns UserWarning
assert not w.is_leaf
