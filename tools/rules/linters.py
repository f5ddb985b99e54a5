"""The linters of the book: ruff, codespell and pymarkdown, and what each of them reads."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path


def commands(
    python: Sequence[str], words: Sequence[str], prose: Sequence[str]
) -> Iterator[list[str]]:
    """Yield the command of each linter that has something to read.

    Args:
        python: files and folders for ruff.
        words: those for the spelling.
        prose: Markdown files, or folders of them.
    """
    if python:
        yield ["ruff", "check", "--no-cache", "--output-format=concise", *python]
    if words:
        yield ["codespell_lib", *words]
    if prose:
        yield ["pymarkdown", "scan", "-r", *prose]


def findings(command: list[str], root: Path) -> str:
    """Run a linter in the folder of its settings; return what it says, or nothing."""
    whole = [sys.executable, "-m", *command]
    run = subprocess.run(whole, cwd=root, capture_output=True, text=True)
    said = (run.stdout + run.stderr).strip()
    return said or f"exit status {run.returncode}" if run.returncode else ""
