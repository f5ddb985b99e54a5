"""Exercise: the first layer whose output is not finite."""

import random

import torch


def first_bad(outputs: dict[str, torch.Tensor]) -> str | None:
    """Return the name of the first output with NaN or infinity in it.

    `outputs` are in the order of the layers; without a bad one, return None.
    """
    return ...  # your line


torch.manual_seed(random.randrange(1000))
names = [f"layer{i}" for i in range(8)]
start = random.choice([1, 3, 4, 5, 6])
cases = []
for bad, first, then in ((2, "inf", "nan"), (start, "nan", "nan")):
    outputs = {name: torch.randn(5, 3) for name in names}
    for name in names[bad:]:
        outputs[name][3, 1] = float(then)
    outputs[names[bad]][3, 1] = float(first)
    cases.append((outputs, names[bad]))
cases.append(({name: torch.randn(5, 3) for name in names}, None))
for outputs, right in cases:
    try:
        said = first_bad(outputs)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert said is not ..., "Replace the ... with a name."
    hint = f"Return a name or None, not a {type(said).__name__}."
    assert said is None or isinstance(said, str), hint
    hint = f"All outputs are finite, and you return {said!r}."
    assert right is not None or said is None, hint
    if said != right:
        assert said in outputs, f"You return {said!r}; some are bad."
        y = outputs[said]
        assert not y.isfinite().all(), f"The output of {said} is finite."
        hint = f"{said} is bad, but a layer before it is: {outputs[right][3]}."
        assert said == right, hint
print("correct")
