"""Run the whole book as a reader would, by a plain Python: `python -m tools.release.plain`."""

import subprocess
import sys
import tempfile
from pathlib import Path

from tools import ROOT
from tools.site.files.bundle import checker, outputs, programs


def files(root: Path) -> dict[str, str]:
    """Return every program of the book with its outputs, and the program that checks them.

    Args:
        root: the book's root.
    """
    found = checker()
    for file in sorted((root / "snippets").rglob("*.py")):
        name = file.relative_to(root).as_posix()
        if not name.endswith(".wrong.py"):
            inside = name.removeprefix("snippets/")
            found |= programs(name, inside, root) | outputs(name, inside, root)
    return found


def main() -> int:
    """Write them into a folder of their own and check them there."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files(ROOT).items():
            file = Path(folder, name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return subprocess.run([sys.executable, Path(folder, "check.py")]).returncode


if __name__ == "__main__":
    sys.exit(main())
