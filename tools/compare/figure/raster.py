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
    """Write an embedded PNG again, as small as it goes without a loss.

    Args:
        href: a `data:` address; any other is returned as it is.
    """
    if not href.startswith(HEAD):
        return href
    picture = Image.open(io.BytesIO(_data(href))).convert("RGBA")
    if picture.getextrema()[3] == (255, 255):
        picture = picture.convert("RGB")
        if _is_gray(picture):
            picture = picture.convert("L")
    colors = picture.getcolors(256)
    candidates = [picture]
    if colors and picture.mode == "RGB":
        candidates.append(picture.quantize(len(colors), dither=Image.Dither.NONE))
    written = [_png(candidate) for candidate in candidates if _equal(candidate, picture)]
    return HEAD + base64.b64encode(min(written, key=len)).decode()


def difference(expected: str, actual: str) -> str | None:
    """Say how two embedded pictures differ, None when they look alike.

    Args:
        expected: the committed picture as a `data:` address.
        actual: the new one.
    """
    old, new = _pixels(expected), _pixels(actual)
    if old.shape != new.shape:
        sizes = [f"{pixels.shape[1]} × {pixels.shape[0]}" for pixels in (old, new)]
        return f"has {sizes[1]} pixels instead of {sizes[0]}"
    gap = np.abs(old - new)
    strong = (gap.max(axis=2) > STRONG_DIFFERENCE).mean()
    if gap.mean() > MEAN_DIFFERENCE or strong > STRONG_SHARE:
        return (
            f"differs by {gap.mean():.1f} of 255 on average, "
            f"strongly in {strong:.1%} of its pixels"
        )
    return None


def _data(href: str) -> bytes:
    return base64.b64decode(href.removeprefix(HEAD))


def _pixels(href: str) -> np.ndarray:
    import numpy as np
    picture = Image.open(io.BytesIO(_data(href))).convert("RGBA")
    return np.asarray(picture, dtype=float)


def _is_gray(picture: Image.Image) -> bool:
    red, green, blue = (band.tobytes() for band in picture.split())
    return red == green == blue


def _equal(candidate: Image.Image, picture: Image.Image) -> bool:
    return candidate.convert(picture.mode).tobytes() == picture.tobytes()


def _png(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()
