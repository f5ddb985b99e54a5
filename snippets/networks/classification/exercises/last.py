"""Exercise: choose the last layer and the loss."""

import random

import torch
from torch import nn


def end(width: int, choices: int, several: bool) -> tuple[nn.Module, nn.Module]:
    """Return the last layer and the loss for a number of choices.

    `several` says whether more than one of them can be right at once.
    Two choices of which one is right get a single logit.
    """
    return ...  # your lines: a layer that takes `width` numbers, and a loss


random_ones = random.randint(5, 90), random.randint(3, 12)
cases = [(16, 2, False), (16, 5, False), (16, 2, True), (*random_ones, True)]
for width, choices, several in (*cases, (*random_ones, False)):
    right = "any of them" if several else "one right"
    case = f"for {choices} choices, {right}"
    try:
        layer, loss = end(width, choices, several)
    except TypeError as error:
        hint = "Replace the ... with a layer and a loss."
        assert "ellipsis" not in str(error), hint
        raise AssertionError(f"Your lines fail: {error!r}") from None
    except Exception as error:
        raise AssertionError(f"Your lines fail: {error!r}") from None
    hint = f"Return a layer and a loss as objects, {case}."
    assert isinstance(layer, nn.Module) and isinstance(loss, nn.Module), hint
    hint = f"Return one linear layer with nothing after it, {case}."
    assert isinstance(layer, nn.Linear), hint
    hint = f"The layer gets {width} numbers; yours takes {layer.in_features}."
    assert layer.in_features == width, hint
    yes_no = several or choices == 2
    hint = f"{type(loss).__name__} does not fit, {case}."
    assert isinstance(loss, nn.BCEWithLogitsLoss) == yes_no, hint
    assert isinstance(loss, nn.CrossEntropyLoss) != yes_no, hint
    outputs = 1 if choices == 2 and not several else choices
    hint = f"{layer.out_features} outputs are not what is needed, {case}."
    assert layer.out_features == outputs, hint
    assert layer(torch.zeros(3, width)).shape == (3, outputs)
print("correct")
