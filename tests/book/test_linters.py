"""Ruff, codespell and pymarkdown find nothing."""

import pytest

from tools import ROOT
from tools.rules import linters

PROSE = [path.name for path in sorted(ROOT.glob("*.md"))]
WORDS = [".ci", ".github", ".pre-commit-config.yaml", "mkdocs.yml", "Makefile"]
WORDS += ["requirements.in", "pyproject.toml", "conftest.py"]
WORDS += ["docs", "snippets", "tests", "theme", "tools"]


@pytest.mark.parametrize(
    "command",
    list(linters.commands(["."], [*PROSE, *WORDS], [*PROSE, "docs", ".github"])),
    ids=lambda command: command[0].removesuffix("_lib"),
)
def test_nothing_is_found(command: list[str]) -> None:
    """The whole book passes."""
    if said := linters.findings(command, ROOT):
        pytest.fail("\n".join(said), pytrace=False)
