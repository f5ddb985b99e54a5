"""The checks that readers copy find the wrong program of a pair, and spare the right one."""

import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import nn

from tools import ROOT
from tools.page import front_matter

PRACTICE = ROOT / "snippets" / "practice"
PAGES = [ROOT / "docs" / "practice" / "silent-training.md"]
CHECKS: dict[str, Callable] = {}
for file in sorted(PRACTICE.glob("silent-*/checks*.py")):
    left = runpy.run_path(str(file)).items()
    CHECKS |= {name: value for name, value in left if name.startswith("check_")}

STEP = "check_step(step, model, optimizer, loss_fn, x[:128], y[:128])"
# The wrong program of a pair -> the call that tells it from the right one.
CALLS = {
    "softmax_first": "check_logits(model(x))",
    "row_of_targets": "check_same_shape(model(x), y)",
    "softmax_over_rows": "check_probabilities(served(test_x))",
    "layers_in_list": "check_registered(model)",
    "result_of_parameter": "check_registered(model)",
    "optimizer_then_head": "check_optimizer(model, optimizer)",
    "features_detached": "check_gradients(model, loss_fn(model(x), y))",
    "gradients_kept": STEP,
    "parts_added": STEP,
    "rate_by_batch": "check_rate(optimizer)",
}
PAIRS = {
    wrong: (page, right)
    for page in PAGES
    for wrong, right in front_matter.read(page.read_text(encoding="utf-8"))["pairs"].items()
}


def names_of(page: Path, program: str) -> dict[str, Any]:
    """Run a program of a page and return the names that it leaves."""
    return runpy.run_path(str(PRACTICE / page.stem / f"{program}.py"))


@pytest.mark.parametrize("wrong", PAIRS)
def test_a_check_tells_the_two_apart(
    wrong: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It raises on the wrong program, with a sentence, and is silent on the right one."""
    monkeypatch.setenv("MPLBACKEND", "Agg")
    monkeypatch.chdir(tmp_path)
    page, right = PAIRS[wrong]
    eval(CALLS[wrong], names_of(page, right) | CHECKS)
    with pytest.raises(AssertionError, match=r"\w+ .+: look .+\.$"):
        eval(CALLS[wrong], names_of(page, wrong) | CHECKS)


def test_layers_of_torch_are_spared() -> None:
    """They hold their parameters in lists and computed tensors of their own."""
    layers = (nn.LSTM(3, 4), nn.MultiheadAttention(8, 2), nn.ParameterList([torch.ones(2)]))
    for layer in (*layers, nn.utils.parametrizations.weight_norm(nn.Linear(3, 3))):
        CHECKS["check_registered"](layer)


@pytest.mark.parametrize(
    "held",
    [
        lambda layer: [[layer], []],
        lambda layer: {"a": [layer]},
        lambda layer: [({1: layer.weight},)],
    ],
    ids=["list of lists", "dict of lists", "parameter in a dict in a tuple"],
)
def test_what_is_nested_is_found(held: Callable[[nn.Linear], object]) -> None:
    """A layer in a list of lists trains as little as one in a list."""
    model, layer = nn.Linear(3, 3), nn.Linear(3, 3)
    model.held = held(model)
    CHECKS["check_registered"](model)
    model.held = held(layer)
    with pytest.raises(AssertionError, match="`held` is not in parameters"):
        CHECKS["check_registered"](model)


def test_dropout_is_no_fault() -> None:
    """Two steps that drop other numbers have the same gradients without it."""
    model = nn.Sequential(nn.Linear(3, 64), nn.Dropout(), nn.Linear(64, 2))
    optimizer, loss_fn = torch.optim.Adam(model.parameters()), nn.MSELoss()

    def step(model: nn.Module, optimizer: torch.optim.Optimizer, *xy: torch.Tensor) -> None:
        """Take a step in training mode."""
        optimizer.zero_grad()
        loss_fn(model.train()(xy[0]), xy[1]).backward()
        optimizer.step()

    CHECKS["check_step"](step, model, optimizer, loss_fn, torch.ones(4, 3), torch.ones(4, 2))
    assert model[1].p == 0.5  # the copy was changed, and not the model
