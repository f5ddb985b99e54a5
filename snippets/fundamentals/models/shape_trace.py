"""Print the shape of the data after every layer."""

import torch
from torch import nn

torch.manual_seed(0)

model = nn.Sequential(nn.Flatten(), nn.Linear(64, 32), nn.ReLU())
model.append(nn.Linear(32, 10))


def report(layer: nn.Module, args: tuple, output: torch.Tensor) -> None:
    """Print what a layer made of its input."""
    before, after = tuple(args[0].shape), tuple(output.shape)
    print(f"{type(layer).__name__:8} {before} -> {after}")


for layer in model:
    layer.register_forward_hook(report)

images = torch.zeros(16, 1, 8, 8)  # (B, C, H, W)
logits = model(images)  # (B, K)
assert logits.shape == (16, 10)
