"""Ruff, codespell and pymarkdown find nothing; their own messages say what to do."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROSE = [path.name for path in sorted(ROOT.glob("*.md"))]
FILES = [".ci", ".github", ".pre-commit-config.yaml", "mkdocs.yml", "Makefile", "requirements.in", "pyproject.toml", "conftest.py"]
FOLDERS = ["docs", "snippets", "tests", "theme", "tools"]


def findings(module: str, *arguments: str) -> str:
    """Run a checker over the book and return what it says, nothing when all is well."""
    run = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    said = (run.stdout + run.stderr).strip()
    return said or f"exit status {run.returncode}" if run.returncode else ""


@pytest.mark.parametrize(
    "command",
    [
        ["ruff", "check", "--no-cache", "--output-format=concise", "."],
        ["codespell_lib", *PROSE, *FILES, *FOLDERS],
        ["pymarkdown", "scan", "-r", *PROSE, "docs", ".github"],
    ],
    ids=lambda command: command[0].removesuffix("_lib"),
)
def test_nothing_is_found(command: list[str]) -> None:
    """The whole book passes; to see it yourself, run the command that is shown."""
    if said := findings(*command):
        pytest.fail(f".venv/bin/python -m {' '.join(command)}\n{said}", pytrace=False)
