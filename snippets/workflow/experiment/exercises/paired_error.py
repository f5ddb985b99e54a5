"""Exercise: how sure is a gain that was measured in pairs?"""

import torch


def error_of(base: torch.Tensor, idea: torch.Tensor) -> torch.Tensor:
    """Return the standard error of the mean gain, from the pairs."""
    return ...  # your line


torch.manual_seed(0)
first = torch.tensor([93.0, 91.0, 95.0, 92.0])  # (N,) seeds 0 to 3
other = torch.tensor([94.0, 91.5, 96.0, 93.5])  # (N,) the same seeds
drawn = 90 + 4 * torch.rand(9)
for base, idea in ((first, other), (drawn, drawn + torch.randn(9))):
    try:
        error = error_of(base, idea)
    except Exception as problem:
        raise AssertionError(f"Your line fails: {problem!r}") from None
    assert error is not ..., "Replace the ... with a formula."
    number = hasattr(error, "__float__") and getattr(error, "ndim", 0) == 0
    assert number, f"Return one number, not {error!r:.40}."
    n, error = len(base), float(error)
    hint = f"gain is one number and has no spread; the {n} differences do."
    assert error == error, hint
    spread = (idea - base).std().item()
    wrong = {
        "That is unpaired: take the differences first.": (
            (idea.var() + base.var()) / n
        ).sqrt(),
        "That is the spread of one difference.": spread,
        f"By the root of {n}, not by {n}.": spread / n,
        "You divide by N - 1, as std has done already.": spread
        / (n - 1) ** 0.5,
    }
    for hint, value in wrong.items():
        assert abs(error - value) > 1e-4, hint
    told = [round(gain, 2) for gain in (idea - base).tolist()]
    hint = f"Of the gains {told} the standard error is not {error:.3f}."
    assert abs(error - spread / n**0.5) < 1e-4, hint
print("correct")
