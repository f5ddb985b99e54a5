"""Three checks of a model's answers: neighbors, padding, changed weights."""

import copy
from collections.abc import Callable

import torch
from torch import nn


def check_rows_alone(answer: Callable, x: torch.Tensor) -> None:
    """Raise if the answer for a row depends on the other rows.

    `answer`: a model or a function; `x`: rows, (B, D).
    Raises an AssertionError if two halves get other answers than the whole.
    """
    answer, half = copy.deepcopy(answer), len(x) // 2  # asking may change it
    with torch.no_grad():
        whole = answer(x)
        parts = torch.cat([answer(x[:half]), answer(x[half:])])
    same = whole.shape == parts.shape and (whole - parts).abs().max() < 1e-4
    told = "look for a missing eval(), dim=0, or an LSTM on (B, T, D)."
    assert same, f"a row's answer depends on the other rows: {told}"


def check_padding_ignored(model: Callable, x: torch.Tensor) -> None:
    """Raise if more padding behind each row changes the answers.

    `x`: tokens, (B, T), padded with 0; raises if ten more change an answer.
    """
    with torch.no_grad():
        y, longer = model(x), model(nn.functional.pad(x, (0, 10)))
    assert torch.allclose(y, longer, atol=1e-4), (
        "more padding changes the answers: look for a mean over it."
    )


def check_state_stays(model: nn.Module, kept: dict[str, torch.Tensor]) -> None:
    """Raise if the model is no longer what it was.

    `kept`: a copy of its state dict; an AssertionError names what differs.
    """
    state = model.state_dict()
    changed = [n for n in kept if not torch.equal(kept[n], state[n])]
    assert not changed, (
        f"changed: {', '.join(changed)}; look for a forward pass in "
        "training mode, or for an optimizer that still steps."
    )


if __name__ == "__main__":
    model, x = nn.Linear(3, 2), torch.eye(7, 3)  # (B, D)
    check_rows_alone(model, x)
    check_padding_ignored(lambda tokens: tokens.sum(dim=1), x)
    check_state_stays(model, copy.deepcopy(model.state_dict()))
    try:
        check_rows_alone(lambda rows: rows.argmax(dim=0), x)
    except AssertionError as error:
        said = str(error)
    print(said)
    assert "look for" in said
