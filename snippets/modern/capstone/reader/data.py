"""The plan, and the drawings as numbers."""

import tomllib
from pathlib import Path

import numpy as np
from PIL import Image

PLAN = tomllib.loads(Path("plan.toml").read_text(encoding="utf-8"))
PAGE, SIDE = 28, 14  # of a drawing, and of what the network gets


def listed(removed: bool = False) -> list[Path]:
    """List the drawings, with or without those that the plan removes."""
    found = sorted(Path("drawings").glob("*/*/*.png"))
    hands = {file.parts[1] for file in found}
    for hand in PLAN["choose"] + PLAN["report"]:
        if hand not in hands:
            raise SystemExit(f"plan.toml: there is no hand {hand}")
    gone = {Path("drawings", name) for name in PLAN["removed"]}
    for file in gone.difference(found):
        raise SystemExit(f"plan.toml: there is no {file} to remove")
    return [file for file in found if removed or file not in gone]


def part(file: Path) -> str:
    """Tell what a drawing is for by its hand: train, choose or report."""
    hand = file.parts[1]
    return next(
        (it for it in ("choose", "report") if hand in PLAN[it]), "train"
    )


def ink(file: Path) -> np.ndarray:
    """Read a drawing, of whatever size, as numbers from 0 to 1: (H, W)."""
    try:
        gray = Image.open(file).convert("L")
    except (OSError, SyntaxError) as error:
        raise SystemExit(f"{file.as_posix()}: {error}") from None
    return np.array(gray.resize((PAGE, PAGE), Image.Resampling.BOX)) / 255


def shares(low: int, high: int, side: int) -> np.ndarray:
    """Tell how much of each of SIDE cells lies in each pixel: (SIDE, H)."""
    begin, cell = (low + high - side) / 2, side / SIDE
    ends = begin + cell * np.arange(SIDE + 1)[:, None]  # (SIDE + 1, 1)
    at = np.arange(low, high)  # (H,)
    inside = np.minimum(at + 1, ends[1:]) - np.maximum(at, ends[:-1])
    return inside.clip(0) / cell


def prepared(picture: np.ndarray, cropped: bool) -> np.ndarray:
    """Average a picture, or the square around its ink, in SIDE x SIDE cells."""
    rows, columns = picture.any(axis=1), picture.any(axis=0)
    if not (cropped and rows.any()):
        rows, columns = np.ones_like(rows), np.ones_like(columns)
    (a, *_, b), (c, *_, d) = (
        (*it.nonzero()[0], it.nonzero()[0][-1] + 1) for it in (rows, columns)
    )
    side = max(b - a, d - c)
    return shares(a, b, side) @ picture[a:b, c:d] @ shares(c, d, side).T


def pictures(files: list[Path], cropped: bool) -> np.ndarray:
    """Prepare drawings for a network: (N, D)."""
    return np.stack([prepared(ink(it), cropped).flatten() for it in files])
