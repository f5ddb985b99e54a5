"""Draw a stand-in for your own drawings: twelve hands, and four faults."""

import random
from pathlib import Path
from shutil import copy

from PIL import Image, ImageDraw

WAYS = """402114174867746140/401105386875624053 4048/134048/2340481878
12306072641878/123061631737,1778 114071633464765818/107034666748
300575,5258/58500575/1014646158 7020145375573817/70201353755728
602216386875541625/5014174866542617 107038/107038,2464/1310705448
624021336567482725536240 6240212344626158/6240212344626457""".split()


def hand(seed: int, folder: Path) -> None:
    """Draw each digit eight times by one hand."""
    draw = random.Random(seed)
    ways = [draw.choice(way.split("/")) for way in WAYS]
    lean, w, h = draw.gauss(0, 2), draw.gauss(6, 1), draw.gauss(9, 1)
    pen, shake = draw.randint(5, 14), draw.uniform(0.1, 0.4)
    for n in range(80):
        big, (a, b) = Image.new("L", (112, 112)), draw.sample(range(48, 65), 2)
        for stroke in ways[n % 10].split(","):
            at = iter([draw.gauss(int(c) - 4, shake) for c in stroke])
            line = [(a + w * x - lean * y, b + h * y) for x, y in zip(at, at)]
            ImageDraw.Draw(big).line(line, 255, pen, "curve")
        place = folder / f"{n % 10}"
        place.mkdir(parents=True, exist_ok=True)
        big.reduce(4).save(place / f"{n // 10 + 1:03}.png")


if __name__ == "__main__":
    top = Path("drawings")
    assert not top.exists(), "There are drawings already: nothing was drawn."
    for seed in range(12):
        hand(seed, top / f"hand-{seed:02}")
    Image.new("L", (28, 28)).save(top / "hand-02/5/009.png")
    (top / "hand-03/7/006.png").rename(top / "hand-03/1/009.png")
    (top / "hand-06/4/002.png").rename(top / "hand-06/9/009.png")
    copy(top / "hand-05/3/002.png", top / "hand-10/3/009.png")
    print(len([*top.glob("*/*/*.png")]), "drawings by 12 hands")
