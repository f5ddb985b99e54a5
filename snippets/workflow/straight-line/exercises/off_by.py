"""Exercise: say in degrees how far off the predictions are."""

import math

import torch


def rmse(prediction: torch.Tensor, y: torch.Tensor) -> float:
    """Return the root of the mean squared error."""
    return ...  # your line


torch.manual_seed(0)
first = torch.tensor([[20.0], [41.0], [60.0], [84.0]])  # (N, K)
truth = torch.tensor([[23.0], [40.0], [65.0], [85.0]])  # (N, K)
drawn = 9 * torch.randn(7, 1), torch.randn(7, 1)
for prediction, y in ((first, truth), drawn):
    try:
        off = rmse(prediction, y)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert off is not ..., "Replace the ... with the root of the mean square."
    size = off.numel() if torch.is_tensor(off) else 1
    assert size == 1, f"One number, please; you have {size}."
    hint = f"One number, please, not {off!r:.40}."
    assert hasattr(off, "__float__"), hint
    off, errors = float(off), (prediction - y).flatten()
    squares = (errors**2).tolist()
    mean = sum(squares) / len(squares)
    hint = f"{off:.4g} is in squared degrees: take the root."
    assert abs(off - mean) > 1e-4, hint
    hint = "That is the root of the sum: where is the mean?"
    assert abs(off - math.sqrt(sum(squares))) > 1e-4, hint
    hint = "Pluses and minuses cancel: square first."
    assert abs(abs(off) - abs(errors.mean())) > 1e-4, hint
    hint = "That is the mean distance: no squares, or the root of each."
    assert abs(off - errors.abs().mean()) > 1e-4, hint
    told = [round(error, 2) for error in errors.tolist()]
    hint = f"The errors {told} do not make {off:.2f}: square, mean, root."
    assert abs(off - math.sqrt(mean)) < 1e-4, hint
print("correct")
