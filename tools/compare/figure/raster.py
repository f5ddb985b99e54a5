"""Pictures inside figures: smaller, and compared pixel by pixel."""

import base64
import io

import numpy as np
from PIL import Image

HEAD = "data:image/png;base64,"
MEAN_DIFFERENCE = 2.0
STRONG_DIFFERENCE = 48
STRONG_SHARE = 0.005


def compress(href: str) -> str:
    """Write an embedded PNG as small as it goes without a loss; leave any other address."""
    if not href.startswith(HEAD):
        return href
    picture = _read(href)
    if picture.getextrema()[3] == (255, 255):
        picture = picture.convert("RGB")
        red, green, blue = (band.tobytes() for band in picture.split())
        picture = picture.convert("L") if red == green == blue else picture
    colors = picture.getcolors(256)
    candidates = [picture]
    if colors and picture.mode == "RGB":
        candidates.append(picture.quantize(len(colors), dither=Image.Dither.NONE))
    mode, whole = picture.mode, picture.tobytes()
    written = [_png(c) for c in candidates if c.convert(mode).tobytes() == whole]
    return HEAD + base64.b64encode(min(written, key=len)).decode()


def difference(expected: str, actual: str) -> str | None:
    """Say how two `data:` pictures differ, None when they look alike."""
    old, new = (np.asarray(_read(href), dtype=float) for href in (expected, actual))
    if old.shape != new.shape:
        sizes = [f"{pixels.shape[1]} × {pixels.shape[0]}" for pixels in (old, new)]
        return f"has {sizes[1]} pixels instead of {sizes[0]}"
    gap = np.abs(old - new)
    strong = (gap.max(axis=2) > STRONG_DIFFERENCE).mean()
    if gap.mean() > MEAN_DIFFERENCE or strong > STRONG_SHARE:
        average = f"differs by {gap.mean():.1f} of 255 on average"
        return f"{average}, strongly in {strong:.1%} of its pixels"
    return None


def _read(href: str) -> Image.Image:
    data = base64.b64decode(href.removeprefix(HEAD))
    return Image.open(io.BytesIO(data)).convert("RGBA")


def _png(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()
