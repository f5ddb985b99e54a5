"""super() with and without arguments builds the same module."""

import torch
from torch import nn


class Dated(nn.Module):
    """A layer, set up in the style of Python 2."""

    def __init__(self) -> None:
        """Name the class once more."""
        super(Dated, self).__init__()
        self.layer = nn.Linear(3, 2)


class Current(nn.Module):
    """The same layer, set up in the style of Python 3."""

    def __init__(self) -> None:
        """Let Python find the class."""
        super().__init__()
        self.layer = nn.Linear(3, 2)


torch.manual_seed(0)
dated = Dated()
torch.manual_seed(0)
current = Current()

x = torch.rand(4, 3)  # (B, D)
y = current.layer(x)  # (B, D) -> (B, K)
print("same parents:", Dated.__bases__ == Current.__bases__)
print("same output: ", torch.equal(dated.layer(x), y))
torch.testing.assert_close(dated.layer(x), y)
