"""Leave out one part of the block at a time: the loss after 60 steps."""

import torch
import torch.nn.functional as F
from matplotlib.colors import XKCD_COLORS
from torch import nn

torch.manual_seed(0)
signs = ".abcdefghijklmnopqrstuvwxyz _"
bad = "bar boo iss poo puk rrh shi sno vom".split()
names = [n[5:] for n in XKCD_COLORS if len(n) < 22]
names = [n for n in names if {*n} < {*signs} and not any(b in n for b in bad)]
rows = [[*map(signs.index, f".{n}.".ljust(18, "_"))] for n in names]
rows = torch.tensor(rows)  # (N, T+1)
x, y = rows[:, :-1], rows[:, 1:]  # each (N, T)


class Block(nn.Module):
    """Attention and two layers, each with what stands around it."""

    def __init__(self, without: str) -> None:
        super().__init__()
        self.without = without
        norm = nn.Identity if without == "LayerNorm" else lambda: nn.LayerNorm(32)
        self.norm1, self.norm2 = norm(), norm()
        self.qkv, self.out = nn.Linear(32, 96), nn.Linear(32, 32)
        layers = nn.Linear(32, 128), nn.ReLU(), nn.Linear(128, 32)
        self.mlp = nn.Sequential(*layers)

    def forward(self, h: torch.Tensor) -> torch.Tensor:
        """Return the features after both steps."""
        qkv = self.qkv(self.norm1(h)).unflatten(2, (3, 4, 8))
        q, k, v = qkv.permute(2, 0, 3, 1, 4)  # each (B, H, T, D)
        taken = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        step = self.out(taken.transpose(1, 2).flatten(2))  # (B, T, C)
        h = step if self.without == "residual" else h + step
        if self.without == "MLP":
            return h
        step = self.mlp(self.norm2(h))  # (B, T, C)
        return step if self.without == "residual" else h + step


print("without,loss")
losses = {}
for without in ("nothing", "LayerNorm", "residual", "MLP", "positions"):
    for seed in range(5):
        torch.manual_seed(seed)
        token, place = nn.Embedding(29, 32), nn.Embedding(17, 32)
        blocks = nn.Sequential(*(Block(without) for _ in range(4)))
        out = nn.Sequential(nn.LayerNorm(32), nn.Linear(32, 28))
        parts = nn.ModuleList([token, place, blocks, out])
        optimizer = torch.optim.Adam(parts.parameters(), lr=0.01)
        for batch in torch.randint(len(x), (60, 32)):  # (B,)
            p = 0 if without == "positions" else place.weight
            logits = out(blocks(token(x[batch]) + p))  # (B, T, K)
            loss = F.cross_entropy(logits.mT, y[batch], ignore_index=28)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        losses.setdefault(without, []).append(loss.item())
    print(f"{without},{min(losses[without]):.2f} to {max(losses[without]):.2f}")
