"""Bring a tensor to the CPU, then ask for its NumPy array."""

import torch

torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")

curve = torch.linspace(0, 1, 5, device=device)  # (N,)

# --8<-- [start:repair]
heights = curve.cpu().numpy()  # (N,)
# --8<-- [end:repair]
assert heights[-1] == 1
