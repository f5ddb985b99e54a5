"""Color names as rows of tokens, and what is to be predicted where."""

import torch
from matplotlib.colors import XKCD_COLORS
from torch.nn.utils.rnn import pad_sequence

torch.manual_seed(0)
coarse = "bar boo iss poo puk rrh shi sno vom".split()
names = [name.removeprefix("xkcd:") for name in XKCD_COLORS]
names = [n for n in names if n.replace(" ", "").isalpha() and len(n) < 17]
names = [n for n in names if not any(part in n for part in coarse)]
signs = ".abcdefghijklmnopqrstuvwxyz "

rows = [[0, *map(signs.index, name), 0] for name in names]
rows = pad_sequence([torch.tensor(r) for r in rows], True, -100)  # (N, T+1)
x, y = rows[:, :-1].clamp(min=0), rows[:, 1:]  # each (N, T)

print(f"{len(names)} names, {len(signs)} tokens, {(y >= 0).sum()} predictions")
print("such as:", ", ".join(names[2:6]))
row = names.index("red")
print("x:", x[row, :6].tolist())
print("y:", y[row, :6].tolist())
assert max(map(len, names)) == 16 and x.shape[1] == 17
assert "".join(signs[i] for i in y[row, :3]) == "red"
