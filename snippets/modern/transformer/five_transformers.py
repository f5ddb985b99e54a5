"""Five transformers, with other names held out each."""

import torch
import torch.nn.functional as F
from matplotlib.colors import XKCD_COLORS
from torch import nn

signs = ".abcdefghijklmnopqrstuvwxyz _"
bad = "bar boo iss poo puk rrh shi sno vom".split()
names = [n[5:] for n in XKCD_COLORS if len(n) < 22]
names = [n for n in names if {*n} < {*signs} and not any(b in n for b in bad)]
rows = [[*map(signs.index, f".{n}.".ljust(18, "_"))] for n in names]


class Transformer(nn.Module):
    """Tokens and places, two blocks, and a logit for each next token."""

    def __init__(self) -> None:
        super().__init__()
        self.token, self.place = nn.Embedding(29, 48), nn.Embedding(17, 48)
        kind = {"dropout": 0, "batch_first": True, "norm_first": True}
        block = nn.TransformerEncoderLayer
        self.blocks = nn.ModuleList(block(48, 4, 192, **kind) for _ in "12")
        self.out = nn.Sequential(nn.LayerNorm(48), nn.Linear(48, 28))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return the logits of the next token at each position."""
        size = x.shape[1]
        future = torch.ones(size, size).triu(1) == 1  # (T, T)
        h = self.token(x) + self.place.weight[:size]  # (B, T, C)
        for block in self.blocks:
            h = block(h, future)  # (B, T, C)
        return self.out(h)


words, found = {*" ".join(names).split()}, []
for seed in range(5):
    torch.manual_seed(seed)
    mixed = torch.tensor(rows)[torch.randperm(len(rows))]  # (N, T+1)
    x, y = mixed[:, :-1], mixed[:, 1:]  # each (N, T)
    model = Transformer()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for batch in torch.randint(700, (120, 64)):  # (B,)
        loss = F.cross_entropy(model(x[batch]).mT, y[batch], ignore_index=28)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    text = torch.zeros(200, 1, dtype=torch.int64)  # (B, 1)
    with torch.no_grad():
        new = F.cross_entropy(model(x[700:]).mT, y[700:], ignore_index=28)
        for _ in range(17):
            shares = (model(text)[:, -1] / 0.8).softmax(dim=1)  # (B, K)
            text = torch.cat([text, torch.multinomial(shares, 1)], dim=1)
    drawn = ["".join(signs[i] for i in r).split(".")[1] for r in text.tolist()]
    real = sum({*s.split()} <= words for s in drawn) / 200
    found.append((new.item(), real, sum(s in names for s in drawn) / 200))
print("characters seen,loss on new names,of real words,copied whole")
ends = ",".join(f"{min(it):.1f} to {max(it):.1f}" for it in zip(*found))
print(f"all before,{ends}")
assert min(run[1] for run in found) > 0.3
