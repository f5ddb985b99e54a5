"""Print the data card, and which drawings to look at before training."""

from collections import Counter
from hashlib import sha256

import numpy as np
from data import ink, listed, pictures
from sklearn.linear_model import LogisticRegression

files = listed(removed=True)
hands, classes = (sorted({file.parts[k] for file in files}) for k in (1, 2))
cells = Counter(file.parts[1:3] for file in files)
print(f"{len(files)} drawings, {len(hands)} hands, classes", *classes)
print(f"of a class by a hand: {min(cells.values())} to {max(cells.values())}")
every = {(hand, name) for hand in hands for name in classes}
print("missing:", *(sorted(map("/".join, every - {*cells})) or ["nothing"]))

first = {}
for file in files:
    picture = ink(file)
    if not picture.any():
        print("blank:", file.as_posix())
    if picture.mean() > 0.5:
        print("dark on light:", file.as_posix())
    same = first.setdefault(sha256(picture.tobytes()).digest(), file)
    if same != file:
        print("same:", same.as_posix(), file.as_posix())

x = pictures(files, True)  # (N, D)
y = np.array([classes.index(file.parts[2]) for file in files])  # (N,)
fold = np.array([hands.index(file.parts[1]) % 4 for file in files])  # (N,)
loss = np.zeros(len(y))  # (N,)
for n in {*fold}:  # each loss comes from a model without its hand
    own = fold == n
    model = LogisticRegression(max_iter=1000).fit(x[~own], y[~own])
    p = model.predict_proba(x[own])[range(own.sum()), y[own]]
    loss[own] = -np.log(p)
for n in loss.argsort()[:-5:-1]:
    print(f"loss {loss[n]:.0f}:", files[n].as_posix())
