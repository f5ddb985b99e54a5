"""Print the data card, and which drawings to look at before training."""

from collections import Counter
from hashlib import sha256

import torch
import torch.nn.functional as F
from data import ink, listed, pictures
from network import fit

files = listed(removed=True)
hands, classes = (sorted({file.parts[k] for file in files}) for k in (1, 2))
cells = Counter(file.parts[1:3] for file in files)
print(f"{len(files)} drawings, {len(hands)} hands, classes", *classes)
print(f"of a class by a hand: {min(cells.values())} to {max(cells.values())}")
print("missing:", len(hands) * len(classes) - len(cells))
print("sizes:", *{ink(file).shape for file in files})

first = {}
for file in files:
    picture = ink(file)
    if not picture.any():
        print("blank:", file.as_posix())
    same = first.setdefault(sha256(picture.tobytes()).digest(), file)
    if same != file:
        print("same:", same.as_posix(), file.as_posix())

x = torch.tensor(pictures(files, True))  # (N, D)
y = torch.tensor([classes.index(file.parts[2]) for file in files])  # (N,)
fold = torch.tensor([hands.index(file.parts[1]) % 4 for file in files])
loss = torch.zeros(len(y))  # (N,)
for n in range(4):  # each loss comes from a network without its hand
    model = fit(x[fold != n], y[fold != n], len(classes), seed=0, how={})
    with torch.no_grad():
        each = F.cross_entropy(model(x), y, reduction="none")  # (N,)
    loss[fold == n] = each[fold == n].float()
for n in loss.argsort(descending=True)[:4]:
    print(f"loss {loss[n]:.0f}:", files[n].as_posix())
