"""Silent bug: .data changes a value behind autograd's back."""

import torch

x = torch.tensor(3.0, requires_grad=True)  # ()

u = x * 1
y = u**2  # autograd keeps u = 3 for the way back
u.data.mul_(10)  # autograd is not told
y.backward()
print(f"after .data:    gradient {x.grad.item():.0f}, true 6")
assert x.grad.item() == 60

u = x * 1
y = u**2
u.detach().mul_(10)  # the same write, but counted
try:
    y.backward()
except RuntimeError as error:
    print("after detach(): refused,", str(error)[:44])
else:
    raise AssertionError("the changed value went unnoticed")
