"""A low-rank adapter by hand: nothing at the start, one matrix at the end."""

import torch
from torch import nn


class LowRank(nn.Module):
    """A frozen linear layer, and a narrow path beside it that is trained."""

    def __init__(self, layer: nn.Linear, rank: int):
        super().__init__()
        self.layer = layer.requires_grad_(False)
        self.down = nn.Linear(layer.in_features, rank, bias=False)
        self.up = nn.Linear(rank, layer.out_features, bias=False)
        nn.init.zeros_(self.up.weight)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Add what the two paths give."""
        return self.layer(x) + self.up(self.down(x))  # (B, D) -> (B, K)

    def merged(self) -> nn.Linear:
        """Return one linear layer that computes the same."""
        layer = nn.Linear(self.layer.in_features, self.layer.out_features)
        more = self.up.weight @ self.down.weight  # (K, D)
        layer.weight.data = self.layer.weight + more
        layer.bias.data = self.layer.bias
        return layer


torch.manual_seed(0)
full = nn.Linear(128, 64)
x, y = torch.randn(32, 128), torch.randn(32, 64)  # (B, D), (B, K)
before = full(x).detach()
adapter = LowRank(full, rank=4)
assert torch.equal(adapter(x), before)  # it begins as the old layer

free = [p for p in adapter.parameters() if p.requires_grad]
optimizer = torch.optim.Adam(free, lr=0.01)
for _ in range(50):
    loss = nn.functional.mse_loss(adapter(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
moved = adapter.merged().weight - full.weight  # (K, D)
print(f"trained: {sum(p.numel() for p in free)} of {128 * 64 + 64} numbers")
print(f"rank of the change: {torch.linalg.matrix_rank(moved, rtol=1e-4)}")
assert not torch.allclose(adapter(x), before, atol=0.1)
torch.testing.assert_close(adapter.merged()(x), adapter(x))
