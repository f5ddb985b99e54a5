"""The highest point of a GPU's memory, in a step without record and with."""

import torch
from torch import nn

# needs a GPU
torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")
layers = [nn.Sequential(nn.Linear(1024, 1024), nn.ReLU()) for _ in range(8)]
model = nn.Sequential(*layers).to(device)
x = torch.randn(8192, 1024).to(device)  # (B, D)


def peak(record: bool) -> int:
    """Return by how many bytes a forward pass raised the memory at most."""
    torch.accelerator.memory.reset_peak_memory_stats()
    before = torch.accelerator.memory.memory_allocated()
    with torch.set_grad_enabled(record):
        model(x)
    return torch.accelerator.memory.max_memory_allocated() - before


peak(True)  # the first call makes room for the libraries
kept, dropped = peak(True), peak(False)
assert kept >= 8 * x.nbytes  # an activation for each layer
assert dropped < kept / 2
