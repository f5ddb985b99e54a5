"""Each chapter's notebook runs from top to bottom in an empty folder: `make notebooks`.

This costs as much as the book itself, so `make test` proves something cheaper: that the cells
are the very programs that ran. What is run here is that they also run one after the other.
"""

import hashlib
import os
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from tools import ROOT
from tools.page.deliberate_error import NEEDS

FOLDER = ROOT / "site" / "notebooks"
PASSED = ROOT / ".cache" / "notebooks"
SECONDS_PER_CELL = 120
ONE_THREAD = {"OMP_NUM_THREADS": "1"}  # small tensors: more threads only wait for each other
NAMES = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.ipynb"))


def test_there_are_notebooks() -> None:
    """The chapters are offered for download."""
    assert NAMES, f"there is no notebook under {FOLDER.relative_to(ROOT)}: run make site"


@pytest.mark.parametrize("name", NAMES)
def test_it_runs_from_top_to_bottom(name: str, tmp_path: Path) -> None:
    """Every cell runs, and exactly the cells that must fail do; what passed is remembered."""
    data = [file.read_bytes() for file in (FOLDER / name, ROOT / "requirements.txt")]
    kept = PASSED / hashlib.sha256(b"\0".join(data)).hexdigest()
    if kept.exists():
        return
    notebook = nbformat.read(FOLDER / name, as_version=4)
    place = {"metadata": {"path": str(tmp_path)}}
    client = NotebookClient(notebook, timeout=SECONDS_PER_CELL, resources=place)
    client.allow_errors = True  # each is looked at below
    client.execute(env=os.environ | ONE_THREAD)
    cells = [cell for cell in notebook.cells if not NEEDS.search(cell.source)]
    wrong = [cell.source for cell in cells if raised(cell) != must_fail(cell)]
    assert wrong == []
    PASSED.mkdir(parents=True, exist_ok=True)
    kept.write_text(name, encoding="utf-8")


def raised(cell: nbformat.NotebookNode) -> bool:
    """Tell whether a cell that was run ended with an error."""
    return any(output.output_type == "error" for output in cell.get("outputs", []))


def must_fail(cell: nbformat.NotebookNode) -> bool:
    """Tell whether a cell is there to fail."""
    return "raises-exception" in cell.metadata.get("tags", [])
