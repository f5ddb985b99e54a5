"""Pick the device once, then send the data to it."""

import torch

torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")

x = torch.rand(4, 3)  # (B, D) made on the CPU
w = torch.rand(3, 2).to(device)  # (D, K)
y = x.to(device) @ w  # (B, D) @ (D, K) -> (B, K)

print("device", device.type)
print("x is on", x.device.type)
print("y is on", y.device.type)
print(f"y sums to {y.sum().item():.2f}")

torch.testing.assert_close(y.cpu(), x @ w.cpu(), atol=1e-2, rtol=0)
