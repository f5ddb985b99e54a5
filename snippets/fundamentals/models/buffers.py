"""A buffer travels with the model and is never trained."""

import torch
from torch import nn


class Standardize(nn.Module):
    """Shift and scale each feature by fixed, remembered numbers."""

    def __init__(self, x: torch.Tensor) -> None:
        """Remember mean and standard deviation of x (N, D)."""
        super().__init__()
        self.register_buffer("mean", x.mean(dim=0))  # (D,)
        self.register_buffer("std", x.std(dim=0))  # (D,)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return x minus the remembered mean, in units of the std."""
        return (x - self.mean) / self.std  # (B, D)


torch.manual_seed(0)
data = torch.randn(100, 3) * 5 + 20  # (N, D)
model = nn.Sequential(Standardize(data), nn.Linear(3, 1))

print("parameters", [name for name, _ in model.named_parameters()])
print("buffers   ", [name for name, _ in model.named_buffers()])
print("saved     ", list(model.state_dict()))

scaled = model[0](data)
torch.testing.assert_close(scaled.std(dim=0), torch.ones(3))
assert model.double()[0].mean.dtype == torch.float64  # it goes along
