"""What a fence shows: a program, a part of one, or what it printed."""

import csv
from dataclasses import dataclass
from pathlib import PurePosixPath

from tools.page.fences import Fence, fences
from tools.page.includes import includes

EXERCISES = "/exercises/"
TABLE = "csv"  # the kind of a fence that shows rows of cells as a table


@dataclass(frozen=True)
class Shown:
    """What a fence shows: a file, or a region of it."""

    path: str
    region: str | None
    fence: Fence

    @property
    def name(self) -> str:
        """The file's name without folders and suffixes, as used in anchors."""
        return PurePosixPath(self.path).name.split(".")[0]

    @property
    def is_output(self) -> bool:
        """Whether the fence shows output rather than code."""
        return self.path.endswith(".out")

    @property
    def is_table(self) -> bool:
        """Whether the fence shows output as a table."""
        return self.is_output and self.fence.lang == TABLE

    @property
    def is_answer(self) -> bool:
        """Whether the fence shows the answer of an exercise."""
        return self.path.endswith(".answer.py")

    @property
    def is_exercise(self) -> bool:
        """Whether the fence shows the starter of an exercise."""
        return EXERCISES in self.path and not self.is_answer

    @property
    def is_program(self) -> bool:
        """Whether the fence shows a snippet that is neither output nor exercise."""
        return self.path.endswith(".py") and EXERCISES not in self.path


def shown(fence: Fence) -> Shown | None:
    """Return what the fence includes, or None when it is written out on the page."""
    lines = [line for line in fence.code.splitlines() if line.strip()]
    found = includes(fence.code)
    if len(found) != 1 or len(lines) != 1:
        return None
    return Shown(found[0].path, found[0].region, fence)


def all_shown(markdown: str) -> list[Shown]:
    """Return the programs and outputs that a page shows, in order."""
    return [item for fence in fences(markdown) if (item := shown(fence))]


def rows(printed: str) -> list[list[str]]:
    """Return the cells of a table that was printed as CSV, its head first.

    Raises:
        ValueError: it is no table; the message says what to print.
    """
    found = [[cell.strip() for cell in row] for row in csv.reader(printed.split("\n")) if row]
    if len(found) < 2 or len(found[0]) < 2:
        told = "print a line of names and one for each row, with commas between the cells"
        raise ValueError(f"a table needs two rows and two columns: {told}")
    for number, row in enumerate(found, 1):
        if len(row) != len(found[0]):
            told = 'print a cell for each name, between " where it holds a comma'
            raise ValueError(f"row {number} has {len(row)} cells, not {len(found[0])}: {told}")
    return found
