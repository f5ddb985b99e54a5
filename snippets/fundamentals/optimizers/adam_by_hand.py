"""Write Adam by hand and compare with torch.optim.Adam."""

import torch

torch.manual_seed(0)

x = torch.randn(20, 3)  # (N, D)
y = torch.randn(20, 1)  # (N, K)
start = torch.randn(3, 1)  # (D, K)
ours = start.clone().requires_grad_()  # (D, K)
theirs = start.clone().requires_grad_()  # (D, K)
optimizer = torch.optim.Adam([theirs], lr=0.1)
mean = torch.zeros(3, 1)  # (D, K) running mean of the gradient
square = torch.zeros(3, 1)  # (D, K) running mean of its square

for t in range(1, 21):
    ours.grad = None
    ((x @ ours - y) ** 2).mean().backward()
    with torch.no_grad():
        mean = 0.9 * mean + 0.1 * ours.grad
        square = 0.999 * square + 0.001 * ours.grad**2
        m = mean / (1 - 0.9**t)  # both start at 0, which this undoes
        s = square / (1 - 0.999**t)
        ours -= 0.1 * m / (s.sqrt() + 1e-8)

    optimizer.zero_grad()
    ((x @ theirs - y) ** 2).mean().backward()
    optimizer.step()

print("start ", [f"{w:5.2f}" for w in start.flatten()])
print("ours  ", [f"{w:5.2f}" for w in ours.flatten()])
print("theirs", [f"{w:5.2f}" for w in theirs.flatten()])
torch.testing.assert_close(ours, theirs)
