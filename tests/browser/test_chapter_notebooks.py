"""Each chapter's notebook runs from top to bottom in an empty folder."""

import os
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from tests.browser.built import SITE

NOTEBOOKS = sorted(path.relative_to(SITE).as_posix() for path in SITE.rglob("*.ipynb"))
SECONDS_PER_CELL = 120
ONE_THREAD = {"OMP_NUM_THREADS": "1"}  # small tensors: more threads only wait for each other


def test_there_are_notebooks(site: Path) -> None:
    """The chapters are offered for download."""
    assert NOTEBOOKS


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_it_runs_from_top_to_bottom(site: Path, name: str, tmp_path: Path) -> None:
    """Every cell runs; exactly the cells that must fail do."""
    notebook = nbformat.read(site / name, as_version=4)
    place = {"metadata": {"path": str(tmp_path)}}
    client = NotebookClient(notebook, timeout=SECONDS_PER_CELL, resources=place)
    client.execute(env=os.environ | ONE_THREAD)
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        raised = any(output.output_type == "error" for output in cell.outputs)
        meant = "raises-exception" in cell.metadata.get("tags", [])
        assert raised == meant, cell.source
