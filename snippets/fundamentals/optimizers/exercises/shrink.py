"""Exercise: write the step of AdamW."""

import torch

Tensor = torch.Tensor


def moved(w: Tensor, push: Tensor, lr: float, decay: float) -> Tensor:
    """Return the weights after a step against push, and after their decay."""
    return ...  # your line


torch.manual_seed(0)
for lr, decay in ((0.5, 0.2), (0.1, 0.1 + torch.rand(1).item())):
    start = torch.randn(4, 3)  # (D, K)
    theirs = start.clone().requires_grad_()  # (D, K)
    optimizer = torch.optim.AdamW([theirs], lr=lr, weight_decay=decay)
    theirs.grad = torch.randn(4, 3)
    optimizer.step()
    push = theirs.grad.sign()  # (D, K) in its first step Adam goes by ±1
    try:
        new = moved(start.clone(), push.clone(), lr, decay)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert new is not ..., "Replace the ... with the new weights."
    hint = f"Return a tensor of shape (4, 3), not {new!r:.40}."
    assert torch.is_tensor(new) and new.shape == (4, 3), hint
    told = f"With lr = {lr} and decay = {decay:.2f}: "
    hint = f"{told}nothing has decayed."
    assert not torch.allclose(new, start - lr * push), hint
    hint = f"{told}the weights decay, but they take no step."
    assert not torch.allclose(new, start - lr * decay * start), hint
    hint = f"{told}the decay leaves out the learning rate."
    assert not torch.allclose(new, start - lr * push - decay * start), hint
    hint = f"{told}the weights grow by their decay."
    assert not torch.allclose(new, start - lr * push + lr * decay * start), hint
    hint = f"{told}the step goes uphill."
    assert not torch.allclose(new, start + lr * push - lr * decay * start), hint
    hint = f"{told}{start[0, 0]:.3f} with the push {push[0, 0]:.0f} makes "
    hint += f"{new[0, 0]:.3f}?"
    assert torch.allclose(new, theirs, atol=1e-4), hint
print("correct")
