"""Find the entry with a given key: attention and a network of layers learn."""

import torch
import torch.nn.functional as F
from torch import nn


def questions(count: int, size: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return lists of letter and digit, then a letter; and the digit asked."""
    letters = torch.rand(count, 20).argsort(dim=1)[:, :size]  # (B, T-1)
    digits = torch.randint(10, (count, size))  # (B, T-1)
    asked = torch.randint(size, (count, 1))  # (B, 1)
    both = F.one_hot(letters, 20), F.one_hot(digits, 10)
    entries = torch.cat(both, dim=2).float()  # (B, T-1, C)
    last = F.one_hot(letters.gather(1, asked), 30).float()  # (B, 1, C)
    return torch.cat([entries, last], dim=1), digits.gather(1, asked)[:, 0]


class Attention(nn.Module):
    """Every position asks all others; the last one answers."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv = nn.Linear(30, 96)
        self.out = nn.Linear(32, 10)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return a logit for each digit."""
        q, k, v = self.qkv(x).chunk(3, dim=2)  # each (B, T, D)
        return self.out(F.scaled_dot_product_attention(q, k, v)[:, -1])


right = {}
for seed in range(5):
    torch.manual_seed(seed)
    layers = nn.Linear(9 * 30, 256), nn.ReLU(), nn.Linear(256, 10)
    for name, model in (
        ("attention", Attention()),
        ("layers", nn.Sequential(nn.Flatten(), *layers)),
    ):
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        for _ in range(200):
            x, y = questions(128, 8)
            loss = F.cross_entropy(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        for size in (8, 16) if name == "attention" else (8,):
            x, y = questions(2000, size)
            share = (model(x).argmax(dim=1) == y).float().mean()
            right.setdefault((name, size), []).append(share.item())
    digits = x[:, :-1, 20:].sum(dim=1)  # (B, K) how often the list has each
    share = (digits.argmax(dim=1) == y).float().mean()
    right.setdefault(("most frequent", 8), []).append(share.item())
for (name, size), shares in right.items():
    print(f"{name}, {size:2} entries: {min(shares):.2f} to {max(shares):.2f}")
assert min(right["attention", 8] + right["attention", 16]) > 0.97
assert max(right["layers", 8]) < max(right["most frequent", 8]) + 0.05
