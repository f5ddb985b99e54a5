"""Check one chapter, or those that differ from main: `python -m tools.author.check [CHAPTER]`."""

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tools import ROOT
from tools.author.check import keeping, proving, rendering
from tools.author.check.chapters import (
    NoGitError,
    UnknownChapterError,
    changed,
    known,
    named,
    owners,
    page,
    snippets,
)
from tools.rules import linters

DEPTH = (
    "docs/contributing/add-a-snippet.md, and docs/contributing/style.md for sentences."
)


def wanted(words: str, root: Path) -> tuple[list[str], list[str]]:
    """Return the chapters to check, and changed files that belong to none.

    Args:
        words: what was named; nothing means what differs from main.
        root: the folder of the book.
    """
    if words.strip():
        return named(words, root), []
    return owners(changed(root), root)


def problems(chapters: list[str], root: Path) -> tuple[list[str], int]:
    """Return everything that is wrong with some chapters, and how many programs were run."""
    pages = [page(chapter, root) for chapter in chapters]
    folders = [f for c in chapters if (root / (f := snippets(c))).is_dir()]
    labs = [name for name in pages if name.endswith(".py")]
    prose = [name for name in pages if name.endswith(".md")]
    with ThreadPoolExecutor() as pool:  # the linters are programs of their own
        said = pool.map(
            lambda command: linters.findings(command, root),
            linters.commands([*labs, *folders], [*pages, *folders], prose),
        )
        told, programs = proving.problems(prose, root)
        told += keeping.problems(chapters, root)
        told += [text for name in prose for text in rendering.problems(name, root)]
        told += [text for text in said if text]
    return list(dict.fromkeys(told)), programs


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Check, say what is wrong and what was not checked; return the exit status."""
    os.chdir(root)
    try:
        chapters, others = wanted(" ".join(arguments), root)
    except (UnknownChapterError, NoGitError) as error:
        print(error, file=sys.stderr)
        return 2
    if not chapters:
        print("No chapter differs from main. To name one: make check CHAPTER=…")
    else:
        print(f"Checking {', '.join(chapters)} …", flush=True)
    told, programs = problems(chapters, root) if chapters else ([], 0)
    for text in told:
        print(f"\n{text}")
    if told:
        print(f"\nHow it is meant: {DEPTH}")
    if chapters:
        ran = f"{programs} program{'s' * (programs != 1)} run"
        print(f"\n{f'{len(told)} to mend' if told else 'All is well'}; {ran}.")
    print(left_out(chapters, others, root))
    return 1 if told else 0


def left_out(chapters: list[str], others: list[str], root: Path) -> str:
    """Say in one line what was not checked."""
    rest = len(known(root)) - len(chapters)
    labs = "running the lab, " if any(c.startswith("labs/") for c in chapters) else ""
    more = f", {len(others)} changed files outside the chapters" if others else ""
    return (
        f"Not checked: {labs}the site in a browser, {rest} other pages{more}. "
        "`make test` checks everything."
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
