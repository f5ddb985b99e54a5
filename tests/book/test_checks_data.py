"""Each detector of silent-data.md stops the wrong program of its pair and passes the right one."""

import runpy
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from tools import ROOT
from tools.page import front_matter

PAGE = (ROOT / "docs" / "practice" / "silent-data.md").read_text(encoding="utf-8")
PAIRS = dict(front_matter.read(PAGE)["pairs"])
FOLDER = ROOT / "snippets" / "practice" / "silent-data"
# The wrong program -> the line of the page that finds its mistake.
DETECTORS = {
    "copies_on_both_sides": "check_no_copies(x, test_x)",
    "windows_at_random": "check_no_overlap(train_rows, test_rows, 2 * WIDTH)",
    "row_number_kept": "check_no_telltale(x, y)",
    "divided_in_place": "check_item_stays(train_set)",
    "drawn_from_copy": "check_workers_differ(train_set)",
    "mean_with_padding": "check_padding_ignored(model, test_x)",
    "two_passes": "check_order_stays(loader)",
    "train_mode": "check_rows_alone(model, test_x)",
    "eval_after_warm_up": "check_state_stays(model, kept)",
    "argmax_of_batch": "check_rows_alone(answer, test_x)",
}


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """Keep small programs from waiting for each other's threads."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def names_of(program: str) -> dict[str, object]:
    """Run a program and return what it leaves."""
    return runpy.run_path(str(FOLDER / f"{program}.py"), run_name="__main__")


@pytest.mark.parametrize("wrong", DETECTORS)
def test_a_detector_tells_wrong_from_right(
    wrong: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says a sentence about the wrong program and nothing about the right one."""
    monkeypatch.setenv("MPLBACKEND", "Agg")
    monkeypatch.chdir(tmp_path)
    line = DETECTORS[wrong]
    assert f"`{line}`" in PAGE
    checks = {}
    for file in sorted(FOLDER.glob("checks_*.py")):
        checks |= names_of(file.stem)
    eval(line, {**checks, **names_of(PAIRS[wrong])})
    with pytest.raises(AssertionError, match="look for"):
        eval(line, {**checks, **names_of(wrong)})


def test_every_pair_has_a_detector() -> None:
    """No pair of the page is without one."""
    assert PAIRS.keys() == DETECTORS.keys()
