"""What is said of a snippet's runs."""

from pathlib import Path

import pytest

from tests.site.small_files import FOLDER
from tools.proof.record import digest
from tools.site.recorded import Runs
from tools.site.steps.reference.record_table import Listed, report

GPU = {"device": "cuda", "device_name": "NVIDIA H200"}
BOTH = "Ran on CPU in 0.4 s and on NVIDIA H200 in 12 s, torch 2.15.0"


def record(path: Path, seconds: float = 0.41, **changes: str) -> dict:
    """Return the record of a run of a.py on the CPU."""
    ran = {"result": "passed", "seconds": seconds, "sha256": digest(path)} | changes
    about = {"device": "cpu", "device_name": "x", "versions": {"torch": "2.15.0+cu130"}}
    return about | {"results": {f"{FOLDER}/a.py": ran}}


def test_the_runs_are_one_quiet_sentence(root: Path) -> None:
    """Device, time and version come from the records; a GPU is called by its name."""
    path = f"{FOLDER}/a.py"
    records = [record(root / path), record(root / path, 12.3) | GPU]
    assert Runs(root, records).sentence(path) == BOTH


def test_what_the_machine_lacked_is_said(root: Path) -> None:
    """Beside the program and in the table; a machine that has it counts more."""
    path = f"{FOLDER}/a.py"
    lacks = record(root / path, result="not run", why="needs a GPU")
    runs = Runs(root, [lacks])
    assert runs.sentence(path) == "Not run on this build: needs a GPU"
    said = report("", [("Part", [Listed("Page", "p/", {path: "p/#a"})])], runs)
    assert "lacks what they need: 1 of" in said and "<td>not run: needs a GPU</td>" in said
    assert Runs(root, [lacks, record(root / path, 12.3) | GPU]).sentence(path).startswith("Ran on")
    assert Runs(root, [record(root / path, sha256="x", result="not run")]).sentence(path) == ""


@pytest.mark.parametrize("change", [{"sha256": "other"}, {"result": "failed"}])
def test_a_stale_or_failed_run_is_not_shown(root: Path, change: dict) -> None:
    """Only a passed run of this very file counts."""
    path = f"{FOLDER}/a.py"
    assert Runs(root, [record(root / path, **change)]).sentence(path) == ""
