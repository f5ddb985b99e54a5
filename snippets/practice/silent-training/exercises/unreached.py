"""Exercise: name the parameters that a loss does not depend on."""

import random

import torch
from torch import nn


def unreached(model: nn.Module) -> list[str]:
    """Return the names of the parameters without a gradient, in their order.

    You get a model after a single backward(). Frozen parameters do not count.
    """
    return ...  # your line


torch.manual_seed(random.randrange(1000))
cuts = [1, random.randrange(2, 4), 0]
for cut in cuts:
    layers = [nn.Linear(5, 5, bias=i % 2 == 0) for i in range(4)]
    model = nn.Sequential(*layers)
    layers[0].bias.requires_grad_(False)
    h = torch.randn(3, 5)  # (B, D)
    for layer in layers[:cut]:
        h = layer(h)
    h = h.detach()
    for layer in layers[cut:]:
        h = layer(h)
    h.square().mean().backward()
    try:
        told = unreached(model)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert told is not ..., "Replace the ... with a list of names."
    strings = isinstance(told, list) and all(isinstance(n, str) for n in told)
    assert strings, f"Return a list of names, not {told!r:.40}."
    hint = "0.bias is frozen, so it needs no gradient."
    assert "0.bias" not in told, hint
    free = [n for n, p in model.named_parameters() if p.requires_grad]
    reached = [n for n in free if int(n[0]) >= cut]
    lost = [n for n in free if n not in reached]
    hint = f"{told} includes parameters that have a gradient."
    assert not set(told) & set(reached), hint
    hint = f"You name {told}, and {len(lost)} have no gradient."
    assert sorted(told) == sorted(lost), hint
    assert told == lost, "Keep the order of the model."
print("correct")
