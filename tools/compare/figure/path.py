"""How far apart two drawn paths are."""

import re

import numpy as np

ROWS = 500


def distance(old: str, new: str) -> float:
    """Return the Hausdorff distance of two paths, infinite where only one is empty."""
    first, second = _segments(old), _segments(new)
    if not len(first) or not len(second):
        return 0.0 if len(first) == len(second) else float("inf")
    return max(_reach(first, second), _reach(second, first))


def _segments(path: str) -> np.ndarray:
    """Cut a path into straight pieces (start, end); curves by their control points."""
    pieces: list[tuple[tuple[float, float], tuple[float, float]]] = []
    start = here = (0.0, 0.0)
    for letter, text in re.findall(r"([A-Za-z])([^A-Za-z]*)", path):
        numbers = [float(number) for number in re.findall(r"-?[\d.]+", text)]
        points = list(zip(numbers[::2], numbers[1::2]))
        if letter in "Zz":
            points = [start]
        elif letter == "M" and points:
            start = here = points[0]
            pieces.append((here, here))
        for point in points:
            pieces.append((here, point))
            here = point
    return np.array(pieces).reshape(-1, 2, 2)


def _reach(points: np.ndarray, segments: np.ndarray) -> float:
    """Return how far the farthest point of one path lies from the other path."""
    start, along = segments[:, 0], segments[:, 1] - segments[:, 0]
    length = np.maximum((along**2).sum(1), 1e-12)
    farthest = 0.0
    for at in range(0, len(points), ROWS):
        offset = points[at : at + ROWS, 1][:, None] - start
        share = np.clip((offset * along).sum(2) / length, 0, 1)
        gap = np.linalg.norm(offset - share[..., None] * along, axis=2)
        farthest = max(farthest, float(gap.min(1).max()))
    return farthest
