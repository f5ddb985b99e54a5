"""Each chapter's notebook holds the programs that ran; `make notebooks` runs them."""

from pathlib import Path

import nbformat
import pytest

from tests.browser import proven
from tests.browser.built import SITE, addresses
from tools.page import project
from tools.page.deliberate_error import announced
from tools.page.exercise import ANSWER


def place(address: str) -> Path:
    """Return where the notebook of a page is served."""
    return SITE / "notebooks" / f"{address.strip('/') or 'index'}.ipynb"


WITH_NOTEBOOK = [it for it in addresses() if place(it).is_file()]


def test_each_page_with_a_program_has_one(site: Path) -> None:
    """And no other page."""
    shown = [it for it in addresses() if proven.programs(it) or proven.cells(it)]
    assert shown and shown == WITH_NOTEBOOK
    assert len(list(site.rglob("*.ipynb"))) == len(shown)


@pytest.mark.parametrize("chapter", WITH_NOTEBOOK)
def test_its_cells_are_what_ran(site: Path, chapter: str) -> None:
    """Each program once, in the order of the page; exactly what must fail is marked."""
    notebook = nbformat.read(place(chapter), as_version=4)
    nbformat.validate(notebook)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    marked = [cell.source for cell in code if "raises-exception" in cell.metadata.get("tags", [])]
    shown = [name for name in proven.programs(chapter) if not project.of(name)]
    names = [name for name in shown if not name.endswith(ANSWER)]
    texts = {name: proven.text(name).rstrip("\n") for name in names}
    assert [cell.source for cell in code] == [*texts.values(), *proven.cells(chapter)]
    failing = [it for name, it in texts.items() if "/exercises/" in name or announced(it)]
    assert marked == failing
    assert [why for name in texts for why in proven.unproven(name)] == []
