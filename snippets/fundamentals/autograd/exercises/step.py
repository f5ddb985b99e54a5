"""Exercise: write one step of gradient descent."""

import torch


def step(w: torch.Tensor, learning_rate: float) -> torch.Tensor:
    """Return where w stands after one step against its gradient."""
    with torch.no_grad():
        return ...  # your line


torch.manual_seed(0)
for start, rate in ((torch.tensor([4.0, -2.0]), 0.125), (torch.randn(5), 0.03)):
    w = start.clone().requires_grad_()
    (w**2 + w).sum().backward()
    slope = w.grad.clone()
    try:
        new = step(w, rate)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert new is not ..., "Replace the ... in step() with the new position."
    assert torch.is_tensor(new), f"Return a tensor like w, not {new!r:.40}."
    hint = f"w has shape {tuple(w.shape)}, you return {tuple(new.shape)}."
    assert new.shape == w.shape, hint
    told = f" From {start.tolist()}, slope {slope.tolist()}, rate {rate}, "
    told += f"you get to {new.tolist()}."
    hint = "That walks uphill: subtract the gradient."
    assert not torch.allclose(new, start + rate * slope), hint
    hint = "The learning rate is missing."
    assert not torch.allclose(new, start - slope), hint
    hint = "That is the step; subtract it from w."
    assert not torch.allclose(new, rate * slope), hint
    assert torch.allclose(new, start - rate * slope), "Not so far." + told
print("correct")
