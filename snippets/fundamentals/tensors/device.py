"""Move a tensor to the accelerator, calculate there, bring it back."""

import torch

torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")

x = torch.randn(4, 3)  # (N, D)
x_there = x.to(device)  # (N, D)
y = (x_there * 2).sum(dim=1)  # (N, D) -> (N,)
back = y.cpu()  # (N,)

print("x is still on", x.device.type)
print("the result is where its input was:", y.device == x_there.device)
print("brought back to", back.device.type)

assert y.device.type == device.type
torch.testing.assert_close(back, (x * 2).sum(dim=1))
