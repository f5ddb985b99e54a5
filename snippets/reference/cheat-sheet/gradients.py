"""Ask for slopes, and switch the recording off."""

import torch

# --8<-- [start:shown]
w = torch.tensor(2.0, requires_grad=True)
y = w**2 + 3 * w + 1
y.backward()  # adds to w.grad: 2 * w + 3 = 7
w.grad = None  # clear it before the next backward
with torch.no_grad():
    w -= 0.1  # nothing here is recorded
y.detach()  # the number, cut off from the record
# --8<-- [end:shown]

assert w.grad is None and w.requires_grad
assert not y.detach().requires_grad
z = w**2 + 3 * w + 1
z.backward()
torch.testing.assert_close(w.grad, torch.tensor(2 * 1.9 + 3))
