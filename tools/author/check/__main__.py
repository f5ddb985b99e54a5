"""Check one chapter, or those that differ from main: `python -m tools.author.check [CHAPTER]`."""

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tools import ROOT
from tools.author.check import chapters, keeping, proving, rendering
from tools.author.check.once import once
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
        rendered = (rendering.problems(name, root) for name in prose)
        told = once([told, *keeping.problems(checked, root), *rendered, *said])
    return told, programs


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
    which = ", ".join(checked) or "what no chapter owns, for no chapter differs from main"
    print(f"Checking {which} …", flush=True)
    told, programs = problems(checked, root)
    for text in told + ([f"How it is meant: {DEPTH}"] if told else []):
        print(f"\n{text}")
    result = f"{len(told)} to mend" if told else "All is well"
    print(f"\n{result}; {programs} program{'s' * (programs != 1)} run.")
    print(left_out(checked, others, root))
    return 1 if told else 0


def left_out(checked: list[str], others: list[str], root: Path) -> str:
    """Say in one line what was not checked."""
    rest = len(chapters.known(root)) - len(checked)
    files = [chapters.files(chapter, root)[0] for chapter in checked]
    labs = [f"running the lab (.venv/bin/python {f}), " for f in files if f.endswith(".py")]
    more = f", what {len(others)} changed files outside the chapters do" if others else ""
    told = f"{''.join(labs)}the site in a browser, {rest} other pages{more}"
    return f"Not checked: {told}. `make test` checks everything."


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
