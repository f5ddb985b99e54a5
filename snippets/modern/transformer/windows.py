"""Five networks each that see one character, or four."""

from itertools import product

import torch
import torch.nn.functional as F
from matplotlib.colors import XKCD_COLORS
from torch import nn

signs = ".abcdefghijklmnopqrstuvwxyz _"
bad = "bar boo iss poo puk rrh shi sno vom".split()
names = [n[5:] for n in XKCD_COLORS if len(n) < 22]
names = [n for n in names if {*n} < {*signs} and not any(b in n for b in bad)]
rows = [[*map(signs.index, f".{n}.".ljust(18, "_"))] for n in names]
rows = torch.tensor(rows)  # (N, T+1)
words = {*" ".join(names).split()}


class Window(nn.Module):
    """Predict from the last few tokens, with two layers."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.size, self.token = size, nn.Embedding(29, 24)
        wide = nn.Linear(24 * size, 128)
        self.layers = nn.Sequential(wide, nn.ReLU(), nn.Linear(128, 28))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return the logits of the next token at each position."""
        last = F.pad(x, (self.size - 1, 0)).unfold(1, self.size, 1)
        return self.layers(self.token(last).flatten(2))  # (B, T, K)


found = {1: [], 4: []}
for size, seed in product(found, range(5)):
    torch.manual_seed(seed)
    mixed = rows[torch.randperm(len(rows))]  # (N, T+1)
    x, y = mixed[:, :-1], mixed[:, 1:]  # each (N, T)
    model = Window(size)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for batch in torch.randint(700, (200, 64)):  # (B,)
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
    told = new.item(), real, sum(s in names for s in drawn) / 200
    found[size].append(told)
print("characters seen,loss on new names,of real words,copied whole")
for size, runs in found.items():
    ends = [f"{min(it):.1f} to {max(it):.1f}" for it in zip(*runs)]
    print(f"{size},{','.join(ends)}")
assert max(found[1])[1] < 0.2 and min(run[1] for run in found[4]) > 0.5
