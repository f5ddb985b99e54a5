"""Export a reader that computes both answers and chooses row by row."""

import torch
from torch import nn


class Careful(nn.Module):
    """A reader that answers a blank picture with equal shares."""

    def __init__(self) -> None:
        """Create the layer."""
        super().__init__()
        self.layer = nn.Linear(64, 10)

    def forward(self, counts: torch.Tensor) -> torch.Tensor:
        """Return one probability per digit."""
        p = self.layer(counts / 16).softmax(dim=1)  # (B, D) -> (B, K)
        blank = counts.sum(dim=1, keepdim=True) == 0  # (B, 1)
        return torch.where(blank, torch.full_like(p, 0.1), p)


torch.manual_seed(0)
model = Careful().eval()
counts = torch.randint(17, (4, 64)).float()  # (B, D)
read = torch.export.export(model, (counts,)).module()
counts[1] = 0  # now one of the four is blank
p = read(counts)
print("blank:", *(f"{share:.1f}" for share in p[1].tolist()))
print("equal to the model:", torch.equal(p, model(counts)))
assert p[1].eq(0.1).all() and p[0].max() > 0.12
assert torch.equal(p, model(counts))
