"""Marks each fence that shows a file, so that its HTML can be found again."""

from pathlib import Path

from tools.page.deliberate_error import announced
from tools.page.fences import Fence
from tools.page.shown import Shown, all_shown


def classes(item: Shown, root: Path) -> list[str]:
    """Return the CSS classes of the block that shows `item`."""
    file = root / item.path
    text = file.read_text(encoding="utf-8") if file.is_file() else ""
    if item.is_output:
        failed = ["error"] if "Traceback (most recent call last)" in text else []
        return ["output", "no-copy", *failed, *["results"] * item.is_table]
    if item.is_answer:
        return ["snippet", "answer"]
    if item.project:
        return ["snippet", "transcript" if item.is_transcript else "part"]
    kinds = {"excerpt": item.region, "exercise": item.is_exercise}
    kinds["must-fail"] = announced(text)
    return ["snippet", *(name for name, holds in kinds.items() if holds)]


def tag(markdown: str, root: Path) -> str:
    """Return a page with the file's path as an attribute of each including fence."""
    lines = markdown.split("\n")
    anchors: set[str] = set()
    for item in all_shown(markdown):
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
