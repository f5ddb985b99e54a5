"""Two pictures compared as an eye does: the edges of letters do not count, all else does."""

from typing import NamedTuple

import numpy as np
from PIL import Image, ImageFilter

# Each pixel stands for the 8 × 8 around it, so that how an edge is smoothed averages out.
AROUND = ImageFilter.BoxBlur(3.5)
MOST_LEVELS = 8  # of 255, in any of red, green, blue
MOST_PIXELS = 150  # a patch of 12 × 12
COLORS = 256
PALE = 0.75


class Difference(NamedTuple):
    """How two pictures differ: in words, and as a picture of where."""

    words: str
    picture: Image.Image


def difference(old: Image.Image, new: Image.Image) -> Difference | None:
    """Return how two pictures differ, or None where an eye would not see it.

    Args:
        old: the picture that is kept.
        new: the one that was taken now.
    """
    if old.size != new.size:
        sizes = [f"{it.width} × {it.height}" for it in (old, new)]
        return Difference(f"it is {sizes[1]} pixels large, not {sizes[0]}", new)
    levels = np.abs(_averaged(old) - _averaged(new)).max(axis=2)
    changed = levels > MOST_LEVELS
    count = int(changed.sum())
    if count <= MOST_PIXELS:
        return None
    rows, columns = np.flatnonzero(changed.any(1)), np.flatnonzero(changed.any(0))
    words = (
        f"{count} of {changed.size} pixels differ, between {columns[0]} and {columns[-1]} "
        f"from the left and between {rows[0]} and {rows[-1]} from the top"
    )
    return Difference(words, _marked(new, changed))


def small(picture: Image.Image) -> Image.Image:
    """Return a picture as it is kept: with a palette, which is a quarter of the bytes."""
    return picture.quantize(COLORS, method=Image.Quantize.FASTOCTREE, dither=0)


def _averaged(picture: Image.Image) -> np.ndarray:
    """Return each pixel's surroundings as numbers, (height, width, 3)."""
    return np.asarray(picture.convert("RGB").filter(AROUND)).astype(int)


def _marked(picture: Image.Image, changed: np.ndarray) -> Image.Image:
    """Return a picture in pale gray with the changed pixels in red."""
    gray = np.asarray(picture.convert("L").convert("RGB")).astype(float)
    pale = (gray * (1 - PALE) + 255 * PALE).astype(np.uint8)
    pale[changed] = (220, 30, 30)
    return Image.fromarray(pale)
