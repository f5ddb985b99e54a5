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

    def line_of(self, text: str) -> int:
        """Return the first line that contains a text, 1 when none does."""
        lines = self.text.split("\n")
        return next((n for n, line in enumerate(lines, 1) if text in line), 1)

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
        folder = posixpath.dirname(self.path)
        for _, line in self.prose():
            for target in IMAGE_TARGET.findall(line):
                shown.add(posixpath.normpath(posixpath.join(folder, target)))
        return shown


def is_chapter(uri: str) -> bool:
    """Tell whether a page, by its path under docs/, is read from top to bottom."""
    return uri != HOME and not f"docs/{uri}".startswith(LOOKED_UP)


def moved(text: str, uri: str) -> dict[str, tuple[str, str]]:
    """Return the anchors that have left a page, each with the page and anchor of today.

    Args:
        text: the page as its author wrote it.
        uri: its path under docs/.
    """
    said = front_matter.read(text).get("moved")
    found = {}
    for old, target in said.items() if isinstance(said, dict) else ():
        path, _, new = str(target).partition("#")
        page = posixpath.normpath(posixpath.join(posixpath.dirname(uri), path))
        found[str(old)] = (page if path else uri, new)
    return found


def read(root: Path, path: str) -> Page:
    """Read one page; of a lab, its prose.

    Args:
        root: the folder that holds docs/ and mkdocs.yml.
        path: the page's file, relative to the root.
    """
    text = (root / path).read_text("utf-8", errors="replace")
    return Page(path, text if path.endswith(".md") else prose(text))


def pages(root: Path) -> list[Page]:
    """Read every page of the book, labs too."""
    return [read(root, f"docs/{source}") for source in sources(root)]


def prose(lab: str) -> str:
    """Return a lab's header and Markdown cells as a page, each line in its place.

    Args:
        lab: the text of a notebook in jupytext's percent format.
    """
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
