"""Marks each fence that shows a snippet, so that its HTML can be found again."""

import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from tools.includes import Fence, fences, includes

RAISES = re.compile(r"# raises \w+")


@dataclass(frozen=True)
class Shown:
    """What a fence shows: a snippet's file, a region of it, or what it printed."""

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
    def is_answer(self) -> bool:
        """Whether the fence shows the answer of an exercise."""
        return self.path.endswith(".answer.py")

    @property
    def is_exercise(self) -> bool:
        """Whether the fence shows the starter of an exercise."""
        return "/exercises/" in self.path and not self.is_answer

    @property
    def is_program(self) -> bool:
        """Whether the fence shows a snippet that is neither output nor exercise."""
        return self.path.endswith(".py") and "/exercises/" not in self.path


def shown(fence: Fence) -> Shown | None:
    """Return what the fence includes, or None when it is written out on the page."""
    lines = [line for line in fence.code.splitlines() if line.strip()]
    found = includes(fence.code)
    if len(found) != 1 or len(lines) != 1:
        return None
    return Shown(found[0].path, found[0].region, fence)


def snippets(markdown: str) -> list[Shown]:
    """Return the snippets and outputs that a page shows, in order."""
    return [item for fence in fences(markdown) if (item := shown(fence))]


def classes(item: Shown, root: Path) -> list[str]:
    """Return the CSS classes of the block that shows `item`."""
    file = root / item.path
    text = file.read_text(encoding="utf-8") if file.is_file() else ""
    if item.is_output:
        failed = ["error"] if "Traceback (most recent call last)" in text else []
        return ["output", "no-copy", *failed]
    if item.is_answer:
        return ["snippet", "answer"]
    kinds = {
        "excerpt": item.region is not None,
        "exercise": item.is_exercise,
        "must-fail": RAISES.search(text) is not None,
    }
    return ["snippet", *(name for name, holds in kinds.items() if holds)]


def tag(markdown: str, root: Path) -> str:
    """Return the page with the file's path as an attribute of each including fence.

    Args:
        markdown: a page, its includes not yet expanded.
        root: the folder that holds `snippets/`.
    """
    lines = markdown.split("\n")
    anchors: set[str] = set()
    for item in snippets(markdown):
        anchor = f"{'output' if item.is_output else 'snippet'}-{item.name}"
        marks = [f".{name}" for name in classes(item, root)]
        if anchor not in anchors and not item.is_answer:
            marks.append(f"#{anchor}")
            anchors.add(anchor)
        marks.append(f'data-file="{item.path}"')
        lines[item.fence.line - 1] = opening(item.fence, " ".join(marks))
    return "\n".join(lines)


def opening(fence: Fence, marks: str) -> str:
    """Return a fence's first line with `marks` added to its info string."""
    start = " " * fence.indent + fence.mark
    if fence.info.startswith("{"):
        return f"{start}{{{fence.info.strip('{} ')} {marks}}}"
    language, _, options = fence.info.partition(" ")
    return f"{start}{{.{language} {options} {marks}}}"
