"""Leave out one part of the block at a time: the loss after 25 steps."""

import torch
import torch.nn.functional as F
from matplotlib.colors import XKCD_COLORS
from torch import nn

signs = ".abcdefghijklmnopqrstuvwxyz _"
bad = "bar boo iss poo puk rrh shi sno vom".split()
names = [n[5:] for n in XKCD_COLORS if len(n) < 22]
names = [n for n in names if {*n} < {*signs} and not any(b in n for b in bad)]
rows = [[*map(signs.index, f".{n}.".ljust(18, "_"))] for n in names]
x, y = torch.tensor(rows)[:, :-1], torch.tensor(rows)[:, 1:]  # each (N, T)


class Block(nn.Module):
    """Attention and two layers, each with what stands around it."""
    def __init__(self, without: str) -> None:
        super().__init__()
        self.without = without
        norm = nn.Identity if without == "LayerNorm" else nn.LayerNorm
        self.norm1, self.norm2 = norm(32), norm(32)
        self.qkv, self.out = nn.Linear(32, 96), nn.Linear(32, 32)
        wide, narrow = nn.Linear(32, 128), nn.Linear(128, 32)
        self.mlp = nn.Sequential(wide, nn.ReLU(), narrow)

    def forward(self, h: torch.Tensor) -> torch.Tensor:
        """Return the features after both steps."""
        qkv = self.qkv(self.norm1(h)).unflatten(2, (3, 4, 8))
        q, k, v = qkv.permute(2, 0, 3, 1, 4)  # each (B, H, T, D)
        taken = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        around = self.without != "residual"
        h = self.out(taken.transpose(1, 2).flatten(2)) + around * h
        step = self.mlp(self.norm2(h))  # (B, T, C)
        return h if self.without == "MLP" else step + around * h


losses = {}
for without in ("nothing", "LayerNorm", "residual", "MLP"):
    for seed in range(5):
        torch.manual_seed(seed)
        token, place = nn.Embedding(29, 32), nn.Embedding(17, 32)
        model = nn.Sequential(*map(Block, 4 * [without]), nn.Linear(32, 28))
        parts = nn.ModuleList([token, place, model])
        optimizer = torch.optim.Adam(parts.parameters(), 0.01, fused=True)
        for batch in torch.randint(len(x), (25, 16)):  # (B,)
            logits = model(token(x[batch]) + place.weight)  # (B, T, K)
            loss = F.cross_entropy(logits.mT, y[batch], ignore_index=28)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        logits = model(token(x[::4]) + place.weight)  # (N, T, K)
        loss = F.cross_entropy(logits.mT, y[::4], ignore_index=28)
        losses.setdefault(without, []).append(loss.item())
print("without,loss")
for name, five in losses.items():
    print(f"{name},{min(five):.1f} to {max(five):.1f}")
shares = y[y != 28].bincount() / (y != 28).sum()  # (K,)
print(f"everything,{-(shares * shares.log()).sum():.1f}")
assert min(losses["residual"]) > max(losses["nothing"]) + 0.5
