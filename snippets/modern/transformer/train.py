"""A transformer learns color names, character by character."""

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
rows = torch.tensor(rows)[torch.randperm(len(rows))]  # (N, T+1)
x, y = rows[:, :-1], rows[:, 1:]  # each (N, T)


class Transformer(nn.Module):
    """Tokens and places, two blocks, and a logit for each next token."""
    def __init__(self) -> None:
        super().__init__()
        self.token, self.place = nn.Embedding(29, 48), nn.Embedding(17, 48)
        kind = {"dropout": 0, "batch_first": True, "norm_first": True}
        blocks = (nn.TransformerEncoderLayer(48, 4, 192, **kind) for _ in "12")
        self.blocks = nn.ModuleList(blocks)
        self.out = nn.Sequential(nn.LayerNorm(48), nn.Linear(48, 28))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return the logits of the next token at each position."""
        size = x.shape[1]
        future = torch.ones(size, size).triu(1) == 1  # (T, T)
        h = self.token(x) + self.place.weight[:size]  # (B, T, C)
        for block in self.blocks:
            h = block(h, future)  # (B, T, C)
        return self.out(h)


@torch.no_grad()
def write(model: nn.Module, count: int) -> list[str]:
    """Draw tokens one by one, each from what the model expects next."""
    text = torch.zeros(count, 1, dtype=torch.int64)  # (B, T)
    for _ in range(17):
        shares = (model(text)[:, -1] / 0.8).softmax(dim=1)  # (B, K)
        text = torch.cat([text, torch.multinomial(shares, 1)], dim=1)
    return ["".join(signs[i] for i in r).split(".")[1] for r in text.tolist()]


model = Transformer().double()
for p in model.parameters():  # the same start on every machine
    p.data = p.data.round(decimals=2)
print("before:", write(model, 3))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for batch in torch.randint(700, (150, 64)):  # from row 700 on: held out
    loss = F.cross_entropy(model(x[batch]).mT, y[batch], ignore_index=28)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
held = F.cross_entropy(model(x[700:]).mT, y[700:], ignore_index=28)
print(f"loss {loss:.1f}, held out {held:.1f}:", write(model, 9))
assert loss < 1.3 and sum(s in names for s in write(model, 100)) > 20
