"""The network."""

import torch
from torch import nn


class DigitNet(nn.Module):
    """Two convolutions, dropout and a linear layer."""

    def __init__(self, width: int = 16):
        """Build the layers; the first convolution has `width` channels."""
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(1, width, 3, padding=1),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Conv2d(width, 2 * width, 3, padding=1),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Flatten(),
            nn.Dropout(0.2),
            nn.Linear(8 * width, 10),
        )

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return the logits of a batch: (B, C, H, W) -> (B, K)."""
        return self.layers(x)
