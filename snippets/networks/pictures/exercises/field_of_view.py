"""Exercise: the receptive field of any stack of layers."""

import random

import torch
from torch import nn


def field(layers: list[tuple[int, int]]) -> int:
    """Return the width in pixels, given (kernel size, stride) of each layer."""
    return ...  # your lines; the first layer of the list comes first


def measured(layers: list[tuple[int, int]]) -> int:
    """Return the width that the gradient finds."""
    stack = [nn.AvgPool2d((1, k), stride=(1, s)) for k, s in layers]
    x = torch.rand(1, 1, 1, 300, requires_grad=True)  # (B, C, H, W)
    nn.Sequential(*stack)(x)[0, 0, 0, 0].backward()
    return int((x.grad != 0).sum())


torch.manual_seed(0)
odd = random.choice([3, 5, 7])
for layers in (
    [(3, 1)],
    [(3, 1), (3, 1)],
    [(5, 2), (3, 1)],
    [(3, 2), (3, 2), (odd, 1)],
    [(odd, 1), (2, 2), (3, 1), (2, 2), (3, 1)],
):
    want = measured(layers)
    try:
        answer = field(list(layers))
    except Exception as error:
        raise AssertionError(f"Your lines fail: {error!r}") from None
    assert answer is not ..., "Replace the ...: begin with 1 and add."
    if torch.is_tensor(answer) and answer.numel() == 1:
        answer = answer.item()
    hint = f"Return a whole number, not {type(answer).__name__}."
    assert isinstance(answer, (int, float)), hint
    hint = f"{layers}: the gradient finds {want} pixels, you have {answer}."
    assert answer == want, hint
print("correct")
