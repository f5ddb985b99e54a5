"""Show what this machine has: versions and the device to use."""

import platform

import torch
import torchvision

device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")

print(f"Python      {platform.python_version()}")
print(f"torch       {torch.__version__}")
print(f"torchvision {torchvision.__version__}")
print(f"system      {platform.system()} on {platform.machine()}")
print(f"device      {device.type}")

answer = torch.tensor([20.0, 22.0], device=device).sum()  # (N,) -> ()
print(f"20 + 22   = {answer.item():.0f}")
assert answer.item() == 42
