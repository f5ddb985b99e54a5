"""One backward() fills the gradient of every weight, each in its shape."""

import torch

torch.manual_seed(0)

x = torch.randn(5, 3)  # (B, D)
y = torch.randn(5, 2)  # (B, K)
w = torch.randn(3, 2, requires_grad=True)  # (D, K)
b = torch.zeros(2, requires_grad=True)  # (K,)

loss = ((x @ w + b - y) ** 2).mean()  # (B, K) -> ()
loss.backward()

print(f"w      {tuple(w.shape)}  w.grad {tuple(w.grad.shape)}")
print(f"b      {tuple(b.shape)}    b.grad {tuple(b.grad.shape)}")
print(f"x.grad {x.grad}")

error = x @ w.detach() + b.detach() - y  # (B, K)
torch.testing.assert_close(w.grad, 2 * x.T @ error / error.numel())
