"""Exercise: read a gray picture, or stop with the name of its file."""

import random
from pathlib import Path

import numpy as np
from PIL import Image


def pixels(path: str) -> np.ndarray:
    """Return the bytes (H, W) of a picture; an OSError names the path."""
    return ...  # your lines


side = random.randrange(30, 60)
noise = np.random.default_rng().integers(256, size=(side, 70), dtype=np.uint8)
few = np.array([[0, 255, 51], [102, 7, 200]], dtype=np.uint8)
name = f"scan-{random.randrange(100, 1000)}"
for path, right in (("few.png", few), (f"{name}.png", noise)):
    Image.fromarray(right).save(path)
    try:
        read = pixels(path)
    except Exception as error:
        raise AssertionError(f"An intact file fails: {error!r}") from None
    assert read is not ..., "Replace the ... with lines that read the file."
    hint = f"Return an array, not a {type(read).__name__}."
    assert isinstance(read, np.ndarray), hint
    hint = f"The shape is {read.shape}; it should be {right.shape}."
    assert read.shape == right.shape, hint
    wrong = int((read != right).sum())
    assert not wrong, f"{wrong} pixels are not those of the file."
    torn = f"torn-{path}"
    Path(torn).write_bytes(Path(path).read_bytes()[:45])
    for bad in (torn, f"no-{path}"):
        try:
            told = f"no error, but {pixels(bad)!r:.20}"
        except OSError as error:
            told = f"{error}"
        except Exception as error:
            raise AssertionError(f"Raise an OSError: {error!r}") from None
        assert not told.startswith("no error"), f"A bad file: {told}."
        assert bad in told, f"{bad} is not named: {told:.40}"
print("correct")
