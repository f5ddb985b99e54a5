"""A small book, built in this process with the site's own settings."""

from pathlib import Path

import pytest
from mkdocs.commands.build import build as engine
from mkdocs.config import load_config

from tools.measure.sample_book import write_book

QUIET = {"LABS_EXECUTE": "false", "PRINT": "false", "SITE_URL": "", "REPOSITORY_URL": ""}
KEPT = ("IPYTHONDIR", "OMP_NUM_THREADS")  # a build sets them, and no test shall find them


def build(root: Path, dirty: bool = False, **environment: str) -> Path:
    """Build a book strictly, or loosely what has changed, and return its site.

    Raises:
        Abort: it cannot be built.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        for name, value in (dict.fromkeys(KEPT, "1") | QUIET | environment).items():
            patch.setenv(name, value)
        config = load_config("mkdocs.yml", strict=not dirty)
        config.plugins.on_startup(command="build", dirty=dirty)
        engine(config, dirty=dirty)
    return root / "site"


def written(root: Path) -> Path:
    """Write a book of two chapters."""
    write_book(root, chapters=2, sections=2)
    return root


def change(file: Path, old: str, new: str) -> None:
    """Change a file of the book."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def read(*parts: Path | str) -> str:
    """Read a file of the site."""
    return Path(*parts).read_text(encoding="utf-8")
