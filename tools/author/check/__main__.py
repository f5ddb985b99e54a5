"""Check one chapter, or those that differ from main: `python -m tools.author.check [CHAPTER]`."""

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tools import ROOT
from tools.author.check import chapters, keeping, proving, rendering
from tools.rules import linters

DEPTH = "docs/contributing/add-a-snippet.md, and docs/contributing/style.md for sentences."


def problems(checked: list[str], root: Path) -> tuple[list[str], int]:
    """Return everything that is wrong with some chapters, and how many programs were run."""
    files = [name for chapter in checked for name in chapters.files(chapter, root)]
    there = [name for name in files if (root / name).exists()]
    prose = [name for name in there if name.endswith(".md")]
    python = [name for name in there if name not in prose]
    with ThreadPoolExecutor() as pool:  # the linters are programs of their own
        commands = linters.commands(python, there, prose)
        said = pool.map(lambda command: linters.findings(command, root), commands)
        told, programs = proving.problems(prose, root)
        told += keeping.problems(checked, root)
        told += [text for name in prose for text in rendering.problems(name, root)]
        told += [text for text in said if text]
    return list(dict.fromkeys(told)), programs


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Check, say what is wrong and what was not checked; return the exit status."""
    os.chdir(root)
    try:
        checked, others = chapters.named(" ".join(arguments), root), []
        if not checked:
            checked, others = chapters.owners(chapters.changed(root), root)
    except chapters.NoChapterError as error:
        print(error, file=sys.stderr)
        return 2
    told: list[str] = []
    if checked:
        print(f"Checking {', '.join(checked)} …", flush=True)
        told, programs = problems(checked, root)
        result = f"{len(told)} to mend" if told else "All is well"
        told += [f"How it is meant: {DEPTH}"] if told else []
        for text in told:
            print(f"\n{text}")
        print(f"\n{result}; {programs} program{'s' * (programs != 1)} run.")
    else:
        print("No chapter differs from main. To name one: make check CHAPTER=…")
    print(left_out(checked, others, root))
    return 1 if told else 0


def left_out(checked: list[str], others: list[str], root: Path) -> str:
    """Say in one line what was not checked."""
    rest = len(chapters.known(root)) - len(checked)
    labs = "running the lab, " if any(c.startswith("labs/") for c in checked) else ""
    more = f", {len(others)} changed files outside the chapters" if others else ""
    told = f"{labs}the site in a browser, {rest} other pages{more}"
    return f"Not checked: {told}. `make test` checks everything."


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
