"""What a shape comment claims, and whether a tensor keeps it. Standard library only."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

SHAPE = r"\([^()]*\)"
SHAPES = rf"{SHAPE}(?:\s*,\s*{SHAPE})*"
# `(B, D) @ (D, K) -> (B, K)`: what stands behind the last arrow is what is made.
MADE = re.compile(rf"(?:(?:{SHAPE}|[-+*/@,]|with|->)\s*)*->\s*(?P<shapes>{SHAPES})")
STANDS = re.compile(
    rf"(?P<shapes>{SHAPES})(?:\s*=\s*(?P<sizes>{SHAPES}))?(?!\s*(?:[-+*/@=]|with\b))"
)
LETTERS = re.compile(r"[^\W\d]\w*")  # of an axis like `D + 1`
SIZE = re.compile(r"\w+(?:\s*[-+*]\s*\w+)*")
Shape = tuple[int, ...]


@dataclass(frozen=True)
class Claim:
    """The shapes that a comment names, and the sizes behind `=`, if any."""

    shapes: tuple[tuple[str, ...], ...]
    sizes: tuple[tuple[str, ...], ...] = ()
    words: str = ""


def claimed(comment: str) -> Claim | None:
    """Read a comment; None when it claims no shape."""
    text = comment.removeprefix("#").strip()
    found = MADE.match(text) or STANDS.match(text)
    if not found:
        return None
    parts = found.groupdict()
    shapes, sizes = _read(parts["shapes"]), _read(parts.get("sizes") or "")
    if shapes is None or sizes is None:
        return None
    return Claim(shapes, sizes, text[found.start("shapes") : found.end()])


def _read(text: str) -> tuple[tuple[str, ...], ...] | None:
    """Read a row of shapes; None when one of them is a remark in parentheses."""
    shapes = []
    for group in re.findall(SHAPE, text):
        axes = [axis.strip() for axis in group[1:-1].split(",")]
        if len(axes) == 1 and axes[0]:
            return None
        axes = axes[:-1] if not axes[-1] else axes
        if not all(SIZE.fullmatch(axis) for axis in axes):
            return None
        shapes.append(tuple(axes))
    return tuple(shapes)


def mismatch(
    claim: Claim, shapes: Sequence[Shape | None], variables: Mapping[str, object]
) -> tuple[int, str] | None:
    """Say which value is not what a claim says: its number, counted from 0, and its shape.

    Compared are the number of axes, each literal number, a letter that stands twice or is also
    a whole number of the program, and the sizes behind `=`; one shape speaks of each value.
    """
    alone = len(claim.shapes) == 1
    wanted = claim.shapes * len(shapes) if alone else claim.shapes
    sizes = claim.sizes * len(shapes) if len(claim.sizes) == 1 else claim.sizes
    if len(wanted) != len(shapes):
        return None
    known: dict[str, int] = {}
    for number, (axes, shape) in enumerate(zip(wanted, shapes)):
        literal = sizes[number] if number < len(sizes) else ()
        if shape is None:
            continue
        fits = _fits(axes, shape, {} if alone else known, variables)
        if not fits or literal and not _fits(literal, shape, {}, {}):
            return number, f"({', '.join(map(str, shape))}{',' * (len(shape) == 1)})"
    return None


def _fits(axes: Sequence[str], shape: Shape, known: dict, variables: Mapping) -> bool:
    """Tell whether a shape has these axes; learn what each letter stands for."""
    if len(axes) != len(shape):
        return False
    for axis, size in zip(axes, shape):
        if axis.isidentifier():
            value = variables.get(axis)
            known.setdefault(axis, value if type(value) is int else size)
    for axis, size in zip(axes, shape):
        values = {n: known.get(n, variables.get(n)) for n in LETTERS.findall(axis)}
        if all(type(value) is int for value in values.values()):
            if eval(axis, {"__builtins__": {}}, values) != size:
                return False
    return True
