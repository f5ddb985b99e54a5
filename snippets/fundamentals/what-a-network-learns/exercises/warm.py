"""Exercise: shares at any temperature."""

import random

import torch


def shares(scores: torch.Tensor, temperature: float) -> torch.Tensor:
    """Return the shares of each row of scores at a temperature."""
    return ...  # your line: (N, K) -> (N, K)


torch.manual_seed(random.randrange(1000))
first = torch.tensor([[2.0, 1.0, -1.0], [0.0, 3.0, 1.0]])
for scores, t in ((first, 0.5), (torch.randn(5, 4), random.uniform(2, 4))):
    try:
        p = shares(scores, t)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert p is not ..., "Replace the ... with a softmax."
    assert torch.is_tensor(p), f"Return one tensor, not {type(p).__name__}."
    hint = f"The scores are {tuple(scores.shape)}, yours {tuple(p.shape)}."
    assert p.shape == scores.shape, hint
    e = (scores.double() / t).exp()
    right = (e / e.sum(dim=1, keepdim=True)).float()
    hint = "These are the shares at temperature 1, whatever is asked for."
    assert not torch.allclose(p, torch.softmax(scores, 1), atol=1e-4), hint
    hint = "If you multiply, a high temperature makes the network surer."
    assert not torch.allclose(p, torch.softmax(scores * t, 1), atol=1e-4), hint
    hint = "You divide the shares, and a row no longer adds up to 1."
    late = torch.softmax(scores, 1) / t
    assert not torch.allclose(p, late, atol=1e-4), hint
    hint = "Here each column adds up to 1; a row is one picture."
    assert not torch.allclose(p, (scores / t).softmax(0), atol=1e-4), hint
    row = "  ".join(f"{share:.2f}" for share in p[0].tolist())
    hint = f"At temperature {t:.2f} the first row is not {row}."
    assert torch.allclose(p, right, atol=1e-4), hint
print("correct")
