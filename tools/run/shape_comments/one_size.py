"""`D` and `K` of the shape comments each stand for one size throughout a program.

The others of the notation change with the examples or the layer. Standard library only.
"""

from collections.abc import Hashable, Sequence

from tools.run.shape_comments.claim import Claim, Shape


class Letters:
    """Remembers what size each letter had first, in each function and outside of them."""

    def __init__(self) -> None:
        self.first: dict[tuple[Hashable, str], tuple[int, int]] = {}
        self.varying: set[tuple[Hashable, str]] = set()

    def conflict(
        self, scope: Hashable, line: int, claim: Claim, shapes: Sequence[Shape | None]
    ) -> str | None:
        """Say which letter has another size than in an earlier line, unless it varies in one."""
        alone = len(claim.shapes) == 1
        wanted = claim.shapes * len(shapes) if alone else claim.shapes
        for axes, shape in zip(wanted, shapes) if len(wanted) == len(shapes) else ():
            for letter, size in zip(axes, shape or ()):
                if letter in ("D", "K"):
                    if told := self._other(scope, line, letter, size):
                        return told
        return None

    def _other(self, scope: Hashable, line: int, letter: str, size: int) -> str | None:
        """Compare one letter with its first size; remember it where it is new."""
        known, at = self.first.setdefault((scope, letter), (size, line))
        if known == size or (scope, letter) in self.varying:
            return None
        if at == line:
            self.varying.add((scope, letter))
            return None
        return f"{letter} is {size} here and {known} in line {at}: one letter, one size"
