"""Exercise: clip a gradient."""

import torch


def clip(grad: torch.Tensor, limit: float) -> torch.Tensor:
    """Return the gradient, no longer than limit, in the same direction."""
    return ...  # your line: grad.norm() is its length


torch.manual_seed(0)
drawn = 4 * torch.rand(1).item()
for length in (5.0, 2.5, 10 + drawn, 0.5, drawn / 9):
    grad = torch.randn(6)  # (D,)
    grad *= length / grad.norm()
    for limit in (1.0, 2.0):
        try:
            new = clip(grad.clone(), limit)
        except Exception as error:
            raise AssertionError(f"Your line fails: {error!r}") from None
        assert new is not ..., "Replace the ... with a gradient."
        hint = f"Return a tensor of shape (6,), not {new!r:.40}."
        assert torch.is_tensor(new) and new.shape == (6,), hint
        told = f"Length {length:.2f}, limit {limit:.0f}: "
        known = grad.clone().requires_grad_()  # (D,)
        known.grad = grad.clone()
        torch.nn.utils.clip_grad_norm_([known], limit)
        came = new.norm().item()
        hint = f"{told}each number was cut by itself, which turns the arrow."
        assert not torch.equal(new, grad.clamp(-limit, limit)) or (
            torch.allclose(new, known.grad)
        ), hint
        hint = f"{told}it was short enough, and came out {came:.2f} long."
        assert length > limit or abs(came - length) < 1e-3, hint
        hint = f"{told}it came out {came:.2f} long."
        assert abs(came - min(length, limit)) < 1e-3, hint
        hint = f"{told}the direction has changed."
        assert torch.allclose(new, known.grad, atol=1e-4), hint
print("correct")
