"""Find copies of a drawing by its file, its pixels and its ink."""

import random
from hashlib import sha256
from pathlib import Path
from shutil import copy

from PIL import Image, ImageChops, ImageDraw

top, draw = Path("drawings"), random.Random(0)
top.mkdir()
for n in range(20):
    picture = Image.new("L", (28, 28))
    line = [(draw.randint(4, 20), draw.randint(4, 20)) for _ in range(4)]
    ImageDraw.Draw(picture).line(line, 255, 2)
    picture.save(top / f"{n:02}.png")
first = Image.open(top / "03.png")
copy(top / "03.png", top / "20.png")
first.save(top / "21.png", compress_level=0)  # by another program
ImageChops.offset(first, 3, 1).save(top / "22.png")  # moved

found = {"file": {}, "pixels": {}, "ink": {}}
for path in sorted(top.glob("*.png")):
    picture = Image.open(path)
    keys = {
        "file": path.read_bytes(),
        "pixels": picture.tobytes(),
        "ink": picture.crop(picture.getbbox()).tobytes(),
    }
    for what, data in keys.items():
        digest = sha256(data).hexdigest()
        found[what].setdefault(digest, []).append(path.name)
copies = {
    what: [names for names in groups.values() if len(names) > 1]
    for what, groups in found.items()
}
for what, groups in copies.items():
    print(f"same {what}:", *groups[0])
assert [len(groups[0]) for groups in copies.values()] == [2, 3, 4]
