"""Which chapters to check: the one that was named, or those that differ from main.

`python -m tools.author.check.chapters tensors` prints the file of a chapter, and without one `docs`.
"""

import re
import subprocess
import sys
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

from tools import ROOT
from tools.page import book
from tools.rules.files.shown import HOME

BRANCHES = ("upstream/main", "origin/main", "main")
NEAREST = 3


class UnknownChapterError(Exception):
    """No page has this name; the message lists the nearest names."""


class NoGitError(Exception):
    """What differs from main cannot be asked; says what to do."""


def known(root: Path) -> list[str]:
    """List every chapter as a contributor names it, `networks/attention`.

    Args:
        root: the folder that holds docs/.
    """
    return [source.rpartition(".")[0] for source in book.sources(root)]


def named(words: str, root: Path) -> list[str]:
    """Return the chapters that somebody means.

    Args:
        words: names with spaces between them: a chapter, its file, or its last part.
        root: the folder that holds docs/.

    Raises:
        UnknownChapterError: one of them is none.
    """
    return [_one(word, known(root)) for word in words.split()]


def page(chapter: str, root: Path) -> str:
    """Return the file of a chapter, relative to the root: Markdown, or a lab."""
    lab = (root / "docs" / f"{chapter}.py").is_file()
    return f"docs/{chapter}.py" if lab else f"docs/{chapter}.md"


def snippets(chapter: str) -> str:
    """Return the folder of a chapter's snippets, relative to the root."""
    return HOME if chapter == "index" else f"snippets/{chapter}"


def changed(root: Path) -> list[str]:
    """Return the files that differ from the main branch, new and unsaved ones too.

    Args:
        root: the folder of the repository.

    Raises:
        NoGitError: this is no repository, or it has no main branch.
    """
    here = _git(root, "rev-parse", "--is-inside-work-tree")
    names = [
        name for name in BRANCHES if _git(root, "rev-parse", "--verify", "-q", name)
    ]
    if not here or not names:
        raise NoGitError(
            "There is no main branch to compare with. "
            "Name a chapter: make check CHAPTER=networks/attention"
        )
    base = _git(root, "merge-base", "HEAD", names[0]) or names[0]
    differs = _git(root, "diff", "--name-only", "--relative", "-z", base)
    new = _git(root, "ls-files", "--others", "--exclude-standard", "-z")
    return sorted({name for name in (differs + new).split("\0") if name})


def owners(files: Iterable[str], root: Path) -> tuple[list[str], list[str]]:
    """Sort files into the chapters that own them, and files that no chapter owns.

    Args:
        files: names relative to the root.
        root: the folder that holds docs/.
    """
    found: dict[str, None] = {}
    others = []
    chapters = known(root)
    for file in files:
        owned = [c for c in chapters if _owns(c, file, root)]
        found |= dict.fromkeys(owned)
        others += [] if owned else [file]
    return list(found), others


def _owns(chapter: str, file: str, root: Path) -> bool:
    return file == page(chapter, root) or file.startswith(f"{snippets(chapter)}/")


def _one(word: str, chapters: list[str]) -> str:
    """Return the chapter that a word names."""
    name = re.sub(r"^(\./)?(docs|snippets)/|(\.md|\.py)?/?$", "", word)
    name = "index" if f"snippets/{name}" == HOME else name
    ends = [c for c in chapters if c == name or c.rpartition("/")[2] == name]
    if name in chapters or len(ends) == 1:
        return name if name in chapters else ends[0]
    last = {c.rpartition("/")[2]: c for c in chapters}
    near = get_close_matches(name, chapters, NEAREST, 0.5)
    near += [last[n] for n in get_close_matches(name.rpartition("/")[2], last, NEAREST)]
    told = ", ".join(list(dict.fromkeys(near))[:NEAREST] or chapters)
    raise UnknownChapterError(
        f"CHAPTER={word}: no page has that name. Near it: {told}."
    )


def _git(root: Path, *arguments: str) -> str:
    """Return what git says, nothing when it fails."""
    try:
        command = ["git", "-C", str(root), *arguments]
        return subprocess.run(
            command, capture_output=True, text=True, check=True
        ).stdout.strip("\n")
    except (OSError, subprocess.CalledProcessError):
        return ""


def main(words: str, root: Path) -> int:
    """Print the files of the chapters that were named; return the exit status."""
    try:
        print(*[page(chapter, root) for chapter in named(words, root)] or ["docs"])
    except UnknownChapterError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(" ".join(sys.argv[1:]), ROOT))
