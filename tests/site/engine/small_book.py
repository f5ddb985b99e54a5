"""A small book with the site's own settings, built in this process."""

import re
import shutil
from pathlib import Path

import pytest
from mkdocs.commands.build import build as engine
from mkdocs.config import load_config

from tests.site.small_files import write
from tools import ROOT

COPIED = ("tools/site/engine", "tools/release/print", "theme", "docs/assets")
QUIET = {"LABS_EXECUTE": "false", "PRINT": "false", "SITE_URL": "", "REPOSITORY_URL": ""}
KEPT = ("IPYTHONDIR", "OMP_NUM_THREADS")  # a build sets them, and no test shall find them
CHAPTER = """---
title: Chapter {0}
---

# Chapter {0}

## Section

The loss $\\frac{{1}}{{N}} \\sum_i x_i$ falls; read [the first page](index.md) again.

```python
--8<-- "snippets/c/a.py"
```

??? question "What is the loss? Decide, then open."
    ```text
    --8<-- "snippets/c/a.out"
    ```

![A falling line](../snippets/c/hill.svg "The loss falls")
"""
FILES = {
    "docs/index.md": "---\ntitle: Home\n---\n\n# Home\n",
    "docs/c0.md": CHAPTER.format(0),
    "docs/c1.md": CHAPTER.format(1),
    "snippets/c/a.py": '"""Fit a line."""\n\nprint("loss 0.01")\n',
    "snippets/c/a.out": "loss 0.01\n",
    "snippets/c/hill.svg": '<svg viewBox="0 0 4 4"><path d="M0 0L1 1"/></svg>\n',
}
NAV = "nav: [index.md, c0.md, c1.md]\n\n"


def written(root: Path) -> Path:
    """Write a book of two chapters."""
    for name in COPIED:
        shutil.copytree(ROOT / name, root / name)
    shutil.copy(ROOT / "requirements.txt", root)
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    settings = re.sub("(?ms)^nav:.*?(?=^theme:)", NAV, settings)
    settings = re.sub(r"redirect_maps:\n(?: {8}.*\n)+", "redirect_maps: {}\n", settings)
    return write(root, FILES | {"mkdocs.yml": settings})


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


def change(file: Path, old: str, new: str) -> None:
    """Change a file of the book."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def read(*parts: Path | str) -> str:
    """Read a file of the site."""
    return Path(*parts).read_text(encoding="utf-8")
