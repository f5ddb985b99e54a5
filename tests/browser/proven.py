"""What ran: the programs that a page shows, the text of each, and whether it passed."""

from collections.abc import Iterator
from functools import cache

import jupytext

from tests.browser.built import DOCS
from tools import ROOT
from tools.page import exercise, project
from tools.page.fences import fences
from tools.page.includes import whole
from tools.page.shown import shown
from tools.proof import record
from tools.site.recorded import Runs


@cache
def text(file: str) -> str:
    """Return the program that a file stands for; an answer stands for its filled starter."""
    path = ROOT / file
    if file.endswith(exercise.ANSWER):
        return exercise.read(exercise.starter_of(path), ROOT).sources[1]
    return whole(path.read_text(encoding="utf-8"))


@cache
def runs() -> Runs:
    """Return the records of the last runs."""
    return Runs(ROOT, record.load(ROOT))


def unproven(file: str) -> Iterator[str]:
    """Say that no recorded run of a file, as it is now, passed; of a project, each transcript's."""
    ran = [exercise.starter_of(ROOT / file) if "/exercises/" in file else ROOT / file]
    if folder := project.of(file):
        ran = [path for path in project.transcripts(ROOT) if path.parent == ROOT / folder]
    names = [path.relative_to(ROOT).as_posix() for path in ran]
    # What needs a GPU was not run where there is none, and its page says so.
    if not names or not all(runs().of(name) or runs().not_run(name) for name in names):
        yield f"{file}: no run of it as it is now passed: run make snippets"


def programs(address: str) -> list[str]:
    """List the files of the programs that a page's source shows, in order; none for a lab."""
    page = DOCS / f"{address.strip('/') or 'index'}.md"
    found = fences(page.read_text(encoding="utf-8")) if page.is_file() else []
    items = [shown(fence) for fence in found if fence.lang == "python"]
    return [item.path for item in items if item]


def cells(address: str) -> list[str]:
    """List the code cells of the lab at an address; none where there is no lab."""
    lab = DOCS / f"{address.strip('/')}.py"
    found = jupytext.read(lab, fmt="py:percent").cells if lab.is_file() else []
    return [cell.source for cell in found if cell.cell_type == "code"]
