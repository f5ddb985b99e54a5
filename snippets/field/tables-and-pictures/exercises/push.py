"""Exercise: push the ink of a picture to the left edge."""

import random

import numpy as np


def pushed(picture: np.ndarray, first: int) -> np.ndarray:
    """Return it (H, W) moved left until its ink touches the edge."""
    return ...  # your line


def drawn() -> np.ndarray:
    """Return a picture with ink in a part of it."""
    picture = np.zeros((4, 6), dtype=int)  # (H, W)
    left = random.randrange(4)
    picture[1:3, left : left + 2] = np.random.randint(1, 9, (2, 2))
    return picture


one = np.array([[0, 0, 5, 1], [0, 0, 0, 7]])  # (H, W)
for picture in [one, one[:, 1:], *(drawn() for _ in range(9))]:
    first = picture.any(axis=0).tolist().index(True)
    try:
        answer = pushed(picture.copy(), first)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert answer is not ..., "Replace the ...: np.roll moves a picture."
    hint = f"Return a picture, an array, not {answer!r:.40}."
    assert isinstance(answer, np.ndarray), hint
    hint = f"The shape {picture.shape} became {answer.shape}; it must stay."
    assert answer.shape == picture.shape, hint
    told = f"From {picture.tolist()} you get {answer.tolist()}"
    assert answer[:, 0].any(), f"{told}: no ink touches the left edge."
    moved = np.zeros_like(picture)  # (H, W)
    for row, column in zip(*picture.nonzero()):
        moved[row, column - first] = picture[row, column]
    assert (answer == moved).all(), f"{told}: the ink has changed."
print("correct")
