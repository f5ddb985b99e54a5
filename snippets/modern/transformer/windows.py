"""Five networks each that see one character, or six."""

from itertools import product

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


@torch.no_grad()
def write(model: nn.Module, count: int) -> list[str]:
    """Draw tokens one by one, each from what the model expects next."""
    text = torch.zeros(count, 1, dtype=torch.int64)  # (B, T)
    for _ in range(17):
        shares = (model(text)[:, -1] / 0.8).softmax(dim=1)  # (B, K)
        text = torch.cat([text, torch.multinomial(shares, 1)], dim=1)
    return ["".join(signs[i] for i in r).split(".")[1] for r in text.tolist()]


words, found = {*" ".join(names).split()}, {}
kinds = {"1 character": (1, 200), "6 characters": (6, 300)}
for kind, seed in product(kinds, range(5)):
    size, steps = kinds[kind]
    torch.manual_seed(seed)
    mixed = torch.randperm(len(rows))  # (N,)
    train, new = mixed[:700], mixed[700:]
    model = Window(size)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
    for batch in torch.randint(700, (steps, 64)):  # (B,)
        picked = train[batch]  # (B,)
        loss = F.cross_entropy(model(x[picked]).mT, y[picked], ignore_index=28)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        loss = F.cross_entropy(model(x[new]).mT, y[new], ignore_index=28)
    samples = write(model, 300)
    real = sum({*s.split()} <= words for s in samples) / 300
    copied = sum(s in names for s in samples) / 300
    found.setdefault(kind, []).append((loss.item(), real, copied))
print("sees,loss on new names,of real words,copied whole")
for kind, tries in found.items():
    ends = [f"{min(it):.1f} to {max(it):.1f}" for it in zip(*tries)]
    print(f"{kind},{','.join(ends)}")
assert all(real < 0.1 < copied + 0.1 for _, real, copied in found['1 character'])
