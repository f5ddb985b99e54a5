"""Draw letters in 21 fonts, and see how high the ink of each family lies."""

from importlib.resources import files
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFont

folder = Path(str(files("matplotlib")), "mpl-data", "fonts", "ttf")
kinds = {
    "sans": "DejaVuSans[.-]*",
    "mono": "DejaVuSansMono*",
    "serif": "DejaVuSerif[.-]*",
    "STIX": "STIXGeneral*",
    "cm": "cm[brst][!y]*",  # cmsy has other signs
}
families = {name: sorted(folder.glob(kind)) for name, kind in kinds.items()}


def draw(letter: str, font: Path, size: int) -> torch.Tensor:
    """Return a picture (24, 24) of a letter, from 0 (paper) to 1 (ink)."""
    picture = Image.new("L", (24, 24))
    pen = ImageDraw.Draw(picture)
    loaded = ImageFont.truetype(str(font), size)
    pen.text((12, 12), letter, fill=255, font=loaded, anchor="mm")
    return torch.tensor(np.array(picture)) / 255


heights = {}
for name, fonts in families.items():
    middles = []
    for font in fonts:
        for letter in "ABCDEFGHIJKLMNOPRSTUVWXYZ":  # the Q has a tail
            lines = (draw(letter, font, 18) > 0.5).any(dim=1).nonzero()
            middles.append((lines.min() + lines.max()).item() / 2)
    heights[name] = sum(middles) / len(middles)
    print(f"{name:6} {len(fonts)} fonts, middle on line {heights[name]:.1f}")
assert sum(map(len, families.values())) == 21
assert heights["cm"] < heights["sans"] - 0.4

# Drawing
figure, axes = plt.subplots(1, 5, figsize=(6.4, 1.6))
for panel, (family, fonts) in zip(axes, families.items()):
    panel.imshow(draw("R", fonts[0], 18).numpy(), cmap="gray_r")
    panel.axhline(heights["sans"], color="C1")
    panel.set(title=family, xticks=[], yticks=[])
plt.show()
