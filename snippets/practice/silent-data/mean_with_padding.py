"""The mean over the padding too depends on how long the other rows are."""

import torch
from torch import nn
from torch.nn.functional import mse_loss


class Level(nn.Module):
    """Predict a number from the mean of the embedded tokens."""

    def __init__(self) -> None:
        """Make the table and the last layer."""
        super().__init__()
        self.table = nn.Embedding(10, 8, padding_idx=0)
        self.last = nn.Linear(8, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return a prediction for each row of tokens."""
        total = self.table(x).sum(dim=1)  # (B, T) -> (B, D)
        count = x.shape[1]
        return self.last(total / count).squeeze(1)  # (B,)


def rows(count: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Draw rows of 3 to 30 tokens from 1 to 9, and their mean."""
    length = torch.randint(3, 31, (count, 1))  # (N, 1)
    kept = torch.arange(30) < length  # (N, T)
    x = torch.randint(1, 10, (count, 30)) * kept  # (N, T): 0 is padding
    return x, x.sum(dim=1) / length[:, 0]


scores, constant = [], []
for seed in range(5):
    torch.manual_seed(seed)
    (x, y), (test_x, test_y) = rows(500), rows(500)
    model = Level()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.2)
    for step in range(200):
        optimizer.zero_grad()
        mse_loss(model(x), y).backward()
        optimizer.step()
    model.eval()
    scores.append((model(test_x) - test_y).abs().mean().item())
    constant.append((y.mean() - test_y).abs().mean().item())

print("mean error:     ", *(f"{score:.2f}" for score in scores))
print("always the mean:", *(f"{score:.2f}" for score in constant))
assert 0.2 < min(scores) and max(scores) < 0.7 * min(constant)
