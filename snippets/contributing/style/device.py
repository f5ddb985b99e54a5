"""Seed first, then choose the device, and move what was made on the CPU."""

import torch

# --8<-- [start:words]
torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")
# --8<-- [end:words]

x = torch.randn(4, 3).to(device)  # (B, D) = (4, 3)
assert x.device.type == device.type
