"""Count the drawings, and find those that are blank or wrongly named."""

import random
from itertools import product
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import torch
from PIL import Image, ImageDraw

WAYS = """402114174867746140/401105386875624053 4048/134048/2340481878
12306072641878/123061631737,1778 114071633464765818/107034666748
300575,5258/58500575/1014646158 7020145375573817/70201353755728
602216386875541625/5014174866542617 107038/107038,2464/1310705448
624021336567482725536240 6240212344626158/6240212344626457""".split()
own = Path("drawings").exists()
for hand, draw in () if own else enumerate(map(random.Random, range(4))):
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
# --8<-- [start:lesson]
if not own:  # three faults are put into the stand-in
    Path("drawings/hand-01/4").rename("lost")
    Image.new("L", (28, 28)).save("drawings/hand-02/5/009.png")
    Path("drawings/hand-03/7/006.png").rename("drawings/hand-03/1/009.png")
files = sorted(Path("drawings").glob("*/*/*.png"))  # no other file is read
for file in files or [Path("drawings/hand/label/001.png")]:
    assert file.read_bytes()[-8:-4] == b"IEND", f"{file} is damaged: remove it."
hands, names = (sorted({f.parts[k] for f in files}) for k in (1, 2))
print("        ", *names, sep="  ")
for hand in hands:
    counts = [len([*Path("drawings", hand, it).glob("*.png")]) for it in names]
    print(f"{hand:8}", *counts, sep="  ")
x = np.array([np.array(Image.open(file).convert("L")) for file in files])
x = torch.tensor(x).flatten(1) / 255  # (N, H, W) -> (N, D)
blank = [f.as_posix() for f, one in zip(files, x) if (one > 0.5).sum() < 5]
print("blank:", *blank)
doubt = {}
for file, rows in zip(files, torch.cdist(x, x).sort()[1][:, :4]):
    around = {files[n].parts[2] for n in rows[1:]}  # the first is itself
    if len(around) == 1 and file.parts[2] not in around:
        doubt[file.as_posix()] = around
        print("look at:", file.as_posix(), "among", *around)
# --8<-- [end:lesson]
assert own or "drawings/hand-03/1/009.png" in doubt and len(blank) == 1
# Drawing
grid = plt.subplots(len(hands), len(names), squeeze=False, figsize=(6.4, 2.7))
for ax, (hand, name) in zip(grid[1].flat, product(hands, names)):
    for file in [f for f in files if f.parts[1:3] == (hand, name)][:1]:
        ax.imshow(Image.open(file), cmap="gray")
    ax.set(xticks=[], yticks=[], frame_on=0, title=name * (hand == hands[0]))
    ax.set_ylabel(hand * (name == names[0]), rotation=0, ha="right")
plt.show()
