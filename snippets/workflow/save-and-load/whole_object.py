"""Save a whole object, and rename its class before loading."""

import torch
from torch import nn


class DigitNet(nn.Module):
    """A layer from 64 pixels to 10 scores."""

    def __init__(self) -> None:
        """Create the layer."""
        super().__init__()
        self.output = nn.Linear(64, 10)


torch.manual_seed(0)
torch.save(DigitNet(), "object.pt")

Reader = DigitNet  # a month later the class has a better name
del DigitNet
model = torch.load("object.pt", weights_only=False)  # raises AttributeError
