"""Which chapters to check: those that were named, or that differ from main; run, prints files."""

import re
import subprocess
import sys
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

from tools import ROOT
from tools.page import book
from tools.rules.files import shown

BRANCHES = ("upstream/main", "origin/main", "main")


class NoChapterError(Exception):
    """What to check is not known; the message says what to name."""


def known(root: Path) -> list[str]:
    """List every chapter as a contributor names it, `networks/segmentation`."""
    return [source.rpartition(".")[0] for source in book.sources(root)]


def named(words: str, root: Path) -> list[str]:
    """Return the chapters that words mean: names, files, folders, ends; NoChapterError for none."""
    return [_one(word, known(root)) for word in words.split()]


def files(chapter: str, root: Path) -> tuple[str, str]:
    """Return how the names of a chapter's files begin: its page or lab, and its folder."""
    lab, page = f"docs/{chapter}.py", f"docs/{chapter}.md"
    return lab if (root / lab).is_file() else page, f"{shown.folder(page)}/"


def changed(root: Path) -> list[str]:
    """Return the files that differ from main; a NoChapterError says that nothing is known of it."""
    names = [name for name in BRANCHES if _git(root, "rev-parse", "-q", "--verify", name)]
    if not names:
        told = "There is no main branch to compare with. Name a chapter: make check CHAPTER="
        raise NoChapterError(f"{told}networks/segmentation")
    base = _git(root, "merge-base", "HEAD", names[0]) or names[0]
    differs = _git(root, "diff", "--name-only", "--relative", "-z", base)
    new = _git(root, "ls-files", "--others", "--exclude-standard", "-z")
    return sorted({name for name in (differs + new).split("\0") if name})


def owners(changed: Iterable[str], root: Path) -> tuple[list[str], list[str]]:
    """Sort files into the chapters that own them, and files that no chapter owns."""
    starts = {chapter: files(chapter, root) for chapter in known(root)}
    found = {f: [c for c in starts if f.startswith(starts[c])] for f in changed}
    ours = dict.fromkeys(chapter for chapters in found.values() for chapter in chapters)
    return list(ours), [file for file, chapters in found.items() if not chapters]


def _one(word: str, chapters: list[str]) -> str:
    """Return the chapter that a word names."""
    name = re.sub(r"^(\./)?(docs|snippets)/|(\.md|\.py)?/?$", "", word)
    name = "index" if f"snippets/{name}" == shown.HOME else name
    last = {chapter.rpartition("/")[2]: chapter for chapter in chapters}
    if name in chapters or name in last:
        return name if name in chapters else last[name]
    near = get_close_matches(name, chapters, cutoff=0.5)
    near += [last[n] for n in get_close_matches(name.rpartition("/")[2], last)]
    told = ", ".join(list(dict.fromkeys(near))[:3] or chapters)
    raise NoChapterError(f"CHAPTER={word}: no page has that name. Near it: {told}.")


def _git(root: Path, *arguments: str) -> str:
    """Return what git says, nothing when it fails."""
    command = ["git", "-C", root, *arguments]
    try:
        return subprocess.check_output(command, text=True, stderr=subprocess.DEVNULL).strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def main(words: str, root: Path) -> int:
    """Print the files of the chapters that were named; return the exit status."""
    try:
        print(*[files(chapter, root)[0] for chapter in named(words, root)] or ["docs"])
    except NoChapterError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(" ".join(sys.argv[1:]), ROOT))
