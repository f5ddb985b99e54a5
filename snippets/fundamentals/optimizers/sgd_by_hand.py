"""Write the optimizer's two lines by hand and compare with torch.optim.SGD."""

import torch

torch.manual_seed(0)

x = torch.randn(20, 3)  # (N, D)
y = torch.randn(20, 1)  # (N, K)
start = torch.randn(3, 1)  # (D, K)
ours = start.clone().requires_grad_()  # (D, K)
theirs = start.clone().requires_grad_()  # (D, K)
lr = 0.1
optimizer = torch.optim.SGD([theirs], lr=lr)

for step in range(20):
    ours.grad = None  # zero_grad()
    ((x @ ours - y) ** 2).mean().backward()
    with torch.no_grad():
        ours -= lr * ours.grad  # step()

    optimizer.zero_grad()
    ((x @ theirs - y) ** 2).mean().backward()
    optimizer.step()

print("start ", [f"{w:5.2f}" for w in start.flatten()])
print("ours  ", [f"{w:5.2f}" for w in ours.flatten()])
print("theirs", [f"{w:5.2f}" for w in theirs.flatten()])
torch.testing.assert_close(ours, theirs)
