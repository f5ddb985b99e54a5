"""Exercise: write the momentum line of SGD."""

import torch


def push(velocity: torch.Tensor, grad: torch.Tensor, m: float) -> torch.Tensor:
    """Return the new velocity: m of the old one, plus the gradient."""
    return ...  # your line


torch.manual_seed(0)
x, y = torch.randn(20, 3), torch.randn(20, 1)  # (N, D), (N, K)
start = torch.randn(3, 1)  # (D, K)
for momentum in (0.9, torch.rand(1).item() / 2):
    theirs = start.clone().requires_grad_()  # (D, K)
    optimizer = torch.optim.SGD([theirs], lr=0.05, momentum=momentum)
    w = start.clone().requires_grad_()  # (D, K)
    old = torch.zeros(3, 1)  # (D, K)
    for step in range(10):
        w.grad = theirs.grad = None
        for weights in (w, theirs):
            ((x @ weights - y) ** 2).mean().backward()
        optimizer.step()
        grad = w.grad.clone()
        try:
            new = push(old.clone(), grad.clone(), momentum)
        except Exception as error:
            raise AssertionError(f"Your line fails: {error!r}") from None
        assert new is not ..., "Replace the ... with the new velocity."
        hint = f"Return a tensor of shape (3, 1), not {new!r:.40}."
        assert torch.is_tensor(new) and new.shape == (3, 1), hint
        kept, told = momentum * old, f"In step {step}, m = {momentum:.2f}: "
        hint = f"{told}where is the gradient?"
        assert not torch.allclose(new, kept), hint
        hint = f"{told}the gradient is added, not subtracted."
        assert not torch.allclose(new, kept - grad), hint
        if step:
            hint = f"{told}plain SGD: the old velocity is gone."
            assert not torch.allclose(new, grad), hint
            hint = f"{told}keep {momentum:.2f} of the velocity, not all."
            assert not torch.allclose(new, old + grad), hint
        hint = f"{told}{old.flatten().tolist()} with the gradient "
        hint += f"{grad.flatten().tolist()} makes {new.flatten().tolist()}?"
        assert torch.allclose(new, kept + grad, atol=1e-5), hint
        old = new
        with torch.no_grad():
            w -= 0.05 * new
    assert torch.allclose(w, theirs, atol=1e-5), "PyTorch comes elsewhere."
print("correct")
