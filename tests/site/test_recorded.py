"""What is said of a snippet's runs."""

from pathlib import Path

import pytest

from tests.site.small_files import FOLDER
from tools.proof.record import digest
from tools.site.recorded import Runs

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


@pytest.mark.parametrize("change", [{"sha256": "other"}, {"result": "failed"}])
def test_a_stale_or_failed_run_is_not_shown(root: Path, change: dict) -> None:
    """Only a passed run of this very file counts."""
    path = f"{FOLDER}/a.py"
    assert Runs(root, [record(root / path, **change)]).sentence(path) == ""
