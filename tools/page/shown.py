"""What a fence shows: a program, a part of one, or what it printed."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from tools.page.fences import Fence, fences
from tools.page.includes import includes
from tools.page.table import KIND

EXERCISES = "/exercises/"


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
        return self.is_output and self.fence.lang == KIND

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
