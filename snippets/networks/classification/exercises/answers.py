"""Exercise: read answers off a column of logits."""

import random

import torch


def answers(logits: torch.Tensor, threshold: float) -> torch.Tensor:
    """Return where the probability of class 1 is above the threshold."""
    return ...  # your line: (N, 1) -> (N,)


torch.manual_seed(random.randrange(1000))
first = torch.tensor([[-2.0], [0.2], [0.7], [3.0]])
for logits, t in ((first, 0.6), (3 * torch.randn(40, 1), 0.2)):
    try:
        said = answers(logits, t)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert said is not ..., "Replace the ... with a comparison."
    kind = type(said).__name__
    assert torch.is_tensor(said), f"Return a tensor, not a {kind}."
    assert said.ndim == 1, f"Return a row; yours is {tuple(said.shape)}."
    hint = f"There are {len(logits)} logits, and {len(said)} answers."
    assert len(said) == len(logits), hint
    hint = f"Return True or False, not {said.dtype}."
    assert said.dtype == torch.bool, hint
    z = logits[:, 0].double()
    right = 1 / (1 + (-z).exp()) > t
    hint = "You compared the logits; the threshold is for probabilities."
    assert not torch.equal(said, z > t) or torch.equal(right, z > t), hint
    assert not torch.equal(said, ~right), "All answers are reversed."
    hint = f"With threshold {t}, {(said != right).sum()} answers are wrong."
    assert torch.equal(said, right), hint
print("correct")
