"""More hands or more drawings: which helps to read hands never seen?"""
import random
from itertools import product
from pathlib import Path

import matplotlib.pyplot as plt
import torch
from PIL import Image, ImageDraw
from torch import nn

WAYS = """402114174867746140/401105386875624053 4048/134048/2340481878
12306072641878/123061631737,1778 114071633464765818/107034666748
300575,5258/58500575/1014646158 7020145375573817/70201353755728
602216386875541625/5014174866542617 107038/107038,2464/1310705448
624021336567482725536240 6240212344626158/6240212344626457""".split()
own = Path("drawings").exists()
for hand, draw in () if own else enumerate(map(random.Random, range(12))):
    ways = [draw.choice(way.split("/")) for way in WAYS]
    lean, w, h = draw.gauss(0, 2), draw.gauss(6, 1), draw.gauss(9, 1)
    pen, shake = draw.randint(5, 14), draw.uniform(0.1, 0.4)
    for n in range(80):  # 8 drawings of each digit
        big, (a, b) = Image.new("L", (112, 112)), draw.sample(range(48, 65), 2)
        for stroke in ways[n % 10].split(","):
            at = iter([draw.gauss(int(c) - 4, shake) for c in stroke])
            line = [(a + w * x - lean * y, b + h * y) for x, y in zip(at, at)]
            ImageDraw.Draw(big).line(line, 255, pen, "curve")
        place = Path("drawings", f"hand-{hand:02}", f"{n % 10}")
        place.mkdir(parents=True, exist_ok=True)
        big.reduce(4).save(place / f"{n // 10 + 1:03}.png")
files = sorted(Path("drawings").glob("*/*/*.png"))  # no other file is read
for file in files or [Path("drawings/hand/label/001.png")]:
    assert file.read_bytes()[-8:-4] == b"IEND", f"{file} is damaged: remove it."
small = [Image.open(f).convert("L").resize((14, 14)) for f in files]
x = torch.tensor([[*it.tobytes()] for it in small]).view(-1, 1, 14, 14) / 255
hands, names = (sorted({f.parts[k] for f in files}) for k in (1, 2))
assert len(hands) >= 12, f"This figure needs 12 hands, not {len(hands)}."
hand = torch.tensor([hands.index(f.parts[1]) for f in files])  # (N,)
y = torch.tensor([names.index(f.parts[2]) for f in files])  # (N,)
nth = torch.tensor([sorted(f.parent.glob("*.png")).index(f) for f in files])
means = {f"{max(nth) + 1} of a digit {k}": [] for k in ("in all", "per hand")}
for kind, many, seed in product(means, (1, 2, 4, 8), range(5)):
    torch.manual_seed(seed)
    place = torch.randperm(len(hands))[hand]  # (N,): a random order of hands
    new = place >= len(hands) - len(hands) // 3
    turn = nth * many + place if "all" in kind else nth  # each hand in turn
    rows = ((place < many) & (turn <= nth.max())).nonzero().flatten()
    layers = nn.Conv2d(1, 16, 5, 2, 2), nn.ReLU(), nn.MaxPool2d(2)
    model = nn.Sequential(*layers, nn.Flatten(), nn.Linear(144, len(names)))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for at in rows[torch.randint(len(rows), (60, 64))]:
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(x[at]), y[at]).backward()
        optimizer.step()
    means[kind] += [(model(x[new]).argmax(dim=1) == y[new]).float().mean()]
print("drawings,1 hand,2 hands,4 hands,8 hands")
means = {k: torch.stack(it).view(4, 5).mean(dim=1) for k, it in means.items()}
for kind, row in means.items():
    print(kind, *(f"{share:.2f}" for share in row), sep=",")
assert own or row[0] + 0.05 < min(r[3] for r in means.values()) < row[3]
# Drawing
figure, ax = plt.subplots(figsize=(6.4, 3.2))
for (kind, row), style in zip(means.items(), ("o--", "o-")):
    ax.plot([1, 2, 4, 8], row, style, label=kind)
ax.set_xscale("log", base=2)
ax.set(xticks=[1, 2, 4, 8], xticklabels=["1", "2", "4", "8"], ylim=(0.5, 1))
ax.set(xlabel="hands in training", ylabel="right, on four other hands")
ax.legend()
plt.show()
