"""The checks that readers copy find the wrong program of a pair, and spare the right one."""

import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tools import ROOT

PRACTICE = ROOT / "snippets" / "practice"
CHECKS: dict[str, Callable] = {}
for file in sorted(PRACTICE.glob("silent-*/checks*.py")):
    CHECKS.update(runpy.run_path(str(file)))

# Wrong program, right program, check -> what the check is given of a program's names.
Given = Callable[[dict[str, Any]], tuple]
STEP = ("step", "model", "optimizer", "loss_fn", "x", "y")
PAIRS: dict[tuple[str, str, str], Given] = {
    ("softmax_first", "logits_only", "check_logits"): lambda p: (p["model"](p["x"]),),
    ("row_of_targets", "column_of_targets", "check_same_shape"): lambda p: (
        p["model"](p["x"]),
        p["y"],
    ),
    ("softmax_over_rows", "softmax_over_classes", "check_probabilities"): lambda p: (
        p["served"](p["test_x"]),
    ),
    ("layers_in_list", "layers_registered", "check_registered"): lambda p: (p["model"],),
    ("result_of_parameter", "parameter_of_result", "check_registered"): lambda p: (p["model"],),
    ("optimizer_then_head", "head_then_optimizer", "check_optimizer"): lambda p: (
        p["model"],
        p["optimizer"],
    ),
    ("features_detached", "features_attached", "check_gradients"): lambda p: (
        p["model"],
        p["loss_fn"](p["model"](p["x"]), p["y"]),
    ),
    ("gradients_kept", "gradients_cleared", "check_step"): lambda p: tuple(map(p.get, STEP)),
    ("parts_added", "parts_averaged", "check_step"): lambda p: tuple(map(p.get, STEP)),
    ("rate_by_batch", "rate_by_epoch", "check_rate"): lambda p: (p["optimizer"],),
}


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], dict[str, Any]]:
    """Return a function that runs a program in an empty folder and returns its names."""

    def run(name: str) -> dict[str, Any]:
        """Run one, wherever it is."""
        (program,) = PRACTICE.glob(f"silent-*/{name}.py")
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("MPLBACKEND", "Agg")
            patch.chdir(tmp_path_factory.mktemp(name))
            return runpy.run_path(str(program))

    return run


@pytest.mark.parametrize("names", PAIRS, ids=lambda names: f"{names[2]}-{names[0]}")
def test_a_check_tells_the_two_apart(names: tuple[str, str, str], ran: Callable) -> None:
    """It raises on the wrong program, with a sentence, and is silent on the right one."""
    wrong, right, check = names
    CHECKS[check](*PAIRS[names](ran(right)))
    with pytest.raises(AssertionError, match=r"\w+ .+: look .+\.$"):
        CHECKS[check](*PAIRS[names](ran(wrong)))


def test_every_pair_has_a_check() -> None:
    """No pair of the page is left out."""
    folder: Path = PRACTICE / "silent-training"
    told = {name for wrong, right, _ in PAIRS for name in (wrong, right)}
    assert {file.stem for file in folder.glob("*.py")} - told <= {"hardly"}
