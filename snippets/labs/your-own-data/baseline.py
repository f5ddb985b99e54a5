"""Read each hand with ImageFolder, keep one out, score without a network."""

import random
from pathlib import Path

import torch
from PIL import Image, ImageDraw
from torch.utils.data import ConcatDataset, DataLoader
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2

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
# --8<-- [start:lesson]
to_float = v2.ToDtype(torch.float32, scale=True)
way_in = v2.Compose([v2.Grayscale(), v2.Resize(14), v2.ToImage(), to_float])
hands = sorted({file.parents[1] for file in files})
assert len(hands) >= 2, f"This score needs 2 hands, not {len(hands)}."
*known, new = [ImageFolder(hand, way_in, allow_empty=True) for hand in hands]
names = sorted({file.parts[2] for file in files})
for one in (*known, new):
    assert one.classes == names, f"{one.root} needs the folders {names}"
x, y = next(iter(DataLoader(ConcatDataset(known), 9999)))  # (N, C, H, W), (N,)
new_x, new_y = next(iter(DataLoader(new, 9999)))
print(f"to learn from {tuple(x.shape)}, kept out {tuple(new_x.shape)}")
same = (new_y == y.mode()[0]).float().mean()
near = torch.cdist(new_x.flatten(1), x.flatten(1)).argmin(dim=1)
nearest = (y[near] == new_y).float().mean()
print(f"always the same answer: {same:.2f}")
print(f"that of the nearest drawing: {nearest:.2f}")
assert own or nearest > same + 0.3
