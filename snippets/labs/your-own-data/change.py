"""Drawings moved, turned and stretched in training: what is gained?"""

import random
from itertools import product
from pathlib import Path

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
assert len(hands) >= 3, f"This table needs 3 hands, not {len(hands)}."
hand = torch.tensor([hands.index(f.parts[1]) for f in files])  # (N,)
y = torch.tensor([names.index(f.parts[2]) for f in files])  # (N,)
first = torch.tensor([f == min(f.parent.glob("*.png")) for f in files])
shares = []
for whole, change, seed in product((False, True), (0, 0.1), range(5)):
    torch.manual_seed(seed)
    new = torch.isin(hand, torch.randperm(len(hands))[-(len(hands) // 3) :])
    rows = (~new & (first | whole)).nonzero().flatten()
    layers = nn.Conv2d(1, 16, 5, 2, 2), nn.ReLU(), nn.MaxPool2d(2)
    model = nn.Sequential(*layers, nn.Flatten(), nn.Linear(144, len(names)))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for at in rows[torch.randint(len(rows), (60, 64))]:
        maps = torch.eye(2, 3) + change * torch.randn(64, 2, 3)
        grid = nn.functional.affine_grid(maps, [64, 1, 14, 14], False)
        changed = nn.functional.grid_sample(x[at], grid, align_corners=False)
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(changed), y[at]).backward()
        optimizer.step()
    shares += [(model(x[new]).argmax(dim=1) == y[new]).float().mean()]
means = torch.stack(shares).view(2, 2, 5).mean(dim=2)
print("drawings in training,as drawn,changed")
for count, row in zip(((first & ~new).sum(), len(rows)), means):
    print(int(count), f"{row[0]:.2f}", f"{row[1]:.2f}", sep=",")
assert own or means[0, 1] > means[0, 0] + 0.02
