"""The linters of the book: ruff, codespell and pymarkdown, and what each of them reads."""

import subprocess
import sys
from pathlib import Path


def commands(python: list[str], words: list[str], prose: list[str]) -> list[list[str]]:
    """Return the command of each linter that has something to read.

    Args:
        python: files and folders for ruff.
        words: those for the spelling.
        prose: Markdown files, or folders of them.
    """
    ruff = ["ruff", "check", "--no-cache", "--output-format=concise"]
    read = (ruff, python), (["codespell_lib"], words), (["pymarkdown", "scan", "-r"], prose)
    return [[*command, *names] for command, names in read if names]


def findings(command: list[str], root: Path) -> str:
    """Run a linter in the folder of its settings; return what it says, or nothing."""
    whole = [sys.executable, "-m", *command]
    run = subprocess.run(whole, cwd=root, capture_output=True, text=True)
    said = (run.stdout + run.stderr).strip()
    return said or f"exit status {run.returncode}" if run.returncode else ""
