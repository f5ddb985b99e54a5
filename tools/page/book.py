"""The pages of the book as their authors wrote them, and the files of its snippets."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tools.page import front_matter
from tools.page.fences import Fence, fences
from tools.page.includes import includes

HOME = "index.md"
# Parts that are looked up, not read in order.
LOOKED_UP = ("docs/reference/", "docs/contributing/")
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")
IMAGE_TARGET = re.compile(r"!\[[^\]]*\]\(<?([^)\s>]+)")


@dataclass(frozen=True)
class Page:
    """A page of the book as its author wrote it; the path is relative to the root."""

    path: str
    text: str

    @property
    def meta(self) -> Mapping:
        """What the page says about itself, empty where that is missing or broken."""
        return front_matter.read(self.text)

    @cached_property
    def fences(self) -> list[Fence]:
        """Every fenced block of the page."""
        return list(fences(self.text))

    def line_of(self, words: str) -> int:
        """Return the first line that holds some words, 1 when none does."""
        return line_of(self.text, words)

    def prose(self) -> Iterator[tuple[int, str]]:
        """Yield number and text of each line of `written`, its code blanked out."""
        for number, line in self.written():
            yield number, CODE.sub(lambda hit: "·" * len(hit[0]), line)

    def written(self) -> Iterator[tuple[int, str]]:
        """Yield number and text of each line outside front matter, blocks and comments."""
        hidden = self.text.count("\n") - front_matter.body(self.text).count("\n")
        skip = set(range(1, hidden + 1))
        for fence in self.fences:
            skip |= set(range(fence.line, fence.line + fence.code.count("\n") + 2))
        blank = COMMENT.sub(lambda hit: "\n" * hit[0].count("\n"), self.text)
        for number, line in enumerate(blank.split("\n"), 1):
            if number not in skip:
                yield number, line

    def headings(self) -> Iterator[tuple[int, int, str]]:
        """Yield line, level and words of each heading."""
        lines = self.text.split("\n")
        for number, line in self.prose():
            if HEADING.match(line) and (found := HEADING.match(lines[number - 1])):
                yield number, len(found[1]), found[2]

    def shows(self) -> set[str]:
        """Return the files that the page includes or draws, relative to the root."""
        shown = {item.path for fence in self.fences for item in includes(fence.code)}
        drawn = (IMAGE_TARGET.findall(line) for _, line in self.prose())
        return shown | {led(self.path, target) for targets in drawn for target in targets}


def is_chapter(uri: str) -> bool:
    """Tell whether a page, by its path under docs/, is read from top to bottom."""
    return uri != HOME and not f"docs/{uri}".startswith(LOOKED_UP)


def moved(text: str, uri: str) -> dict[str, tuple[str, str]]:
    """Return the anchors that have left a page, each with the page and anchor of today."""
    said = front_matter.read(text).get("moved")
    found = {}
    for old, target in said.items() if isinstance(said, dict) else ():
        found[str(old)] = led(uri, str(target)), str(target).partition("#")[2]
    return found


def led(path: str, target: str) -> str:
    """Return where a link of a page leads, its anchor left out."""
    name = target.partition("#")[0]
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), name)) if name else path


def line_of(text: str, words: str) -> int:
    """Return the line of a text where some words begin, 1 when they are not there."""
    return text.count("\n", 0, max(text.find(words), 0)) + 1


def read(root: Path, path: str) -> Page:
    """Read one page; of a lab, its prose."""
    text = (root / path).read_text("utf-8", errors="replace")
    return Page(path, text if path.endswith(".md") else prose(text))


def pages(root: Path) -> list[Page]:
    """Read every page of the book, labs too."""
    return [read(root, f"docs/{source}") for source in sources(root)]


def prose(lab: str) -> str:
    """Return a lab's header and Markdown cells as a page, each line in its place."""
    shown, lines = True, []
    for line in lab.split("\n"):
        if line.startswith("# %%"):
            shown = "[markdown]" in line
            line = ""
        lines.append(line.removeprefix("#").removeprefix(" ") if shown else "")
    return "\n".join(lines)


def sources(root: Path) -> list[str]:
    """List what becomes a page: Markdown, and the labs, relative to docs/."""
    docs = root / "docs"
    files = [*docs.rglob("*.md"), *docs.rglob("*.py")]
    return sorted(file.relative_to(docs).as_posix() for file in files)
