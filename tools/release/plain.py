"""Run the whole book as a reader would, by a plain Python: `python -m tools.release.plain`."""

import subprocess
import sys
import tempfile
from pathlib import Path

from tools import ROOT
from tools.page.project import programs as alone
from tools.site.files.bundle import checker, outputs, programs


def main() -> int:
    """Write every program with its outputs, and the one that checks them; run that."""
    found = checker()
    for path in alone(ROOT):
        name = path.relative_to(ROOT).as_posix()
        if not name.endswith(".wrong.py"):
            inside = name.removeprefix("snippets/")
            found |= programs(name, inside, ROOT) | outputs(name, inside, ROOT)
    with tempfile.TemporaryDirectory() as folder:
        for name, text in found.items():
            file = Path(folder, name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return subprocess.run([sys.executable, Path(folder, "check.py")]).returncode


if __name__ == "__main__":
    sys.exit(main())
