"""A network trained on scikit-learn's digits reads the drawings."""

import random
from pathlib import Path

import torch
from PIL import Image, ImageDraw, ImageOps
from sklearn.datasets import load_digits
from torch import nn

WAYS = """402114174867746140/401105386875624053 4048/134048/2340481878
12306072641878/123061631737,1778 114071633464765818/107034666748
300575,5258/58500575/1014646158 7020145375573817/70201353755728
602216386875541625/5014174866542617 107038/107038,2464/1310705448
624021336567482725536240 6240212344626158/6240212344626457""".split()
own = Path("drawings").exists()
for hand, draw in () if own else enumerate(map(random.Random, range(6))):
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
files = [file for file in files if file.parts[2] in [*"0123456789"]]
assert files, "This table needs drawings of digits."
drawn = [Image.open(file).convert("L") for file in files]
boxes = [one.crop(one.getbbox()).resize((20, 32)) for one in drawn]
boxes = [ImageOps.expand(one, (6, 0)) for one in boxes]  # (32, 32)
ways = {"as drawn": drawn, "stretched into their box": boxes}
box, bunch = Image.Resampling.BOX, load_digits()
small = [it.resize((8, 8), box).tobytes() for w in ways.values() for it in w]
asked = torch.tensor([[*it] for it in small]).view(2, -1, 1, 8, 8) / 255
y = torch.tensor([int(file.parts[2]) for file in files])  # (N,)
x = torch.tensor(bunch.images).float()[:, None] / 16  # (M, C, H, W)
target, shares = torch.tensor(bunch.target), []
for seed in range(5):
    torch.manual_seed(seed)
    known, kept = torch.randperm(len(x)).split([1397, 400])
    layers = nn.Conv2d(1, 32, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)
    model = nn.Sequential(*layers, nn.Flatten(), nn.Linear(512, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for at in known[torch.randint(1397, (100, 64))]:
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(x[at]), target[at]).backward()
        optimizer.step()
    pairs = (x[kept], target[kept]), (asked[0], y), (asked[1], y)
    shares.append([(model(a).argmax(1) == b).float().mean() for a, b in pairs])
print("pictures,right")
for name, share in zip(("digits", *ways), torch.tensor(shares).mean(dim=0)):
    print(name, f"{share:.2f}", sep=",")
assert own or share > torch.tensor(shares)[:, 1].max() + 0.1
