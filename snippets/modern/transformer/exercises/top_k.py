"""Exercise: draw only from the k likeliest tokens."""

import random

import torch


def keep(logits: torch.Tensor, k: int) -> torch.Tensor:
    """Return shares in which only the k largest logits of a row are left."""
    return ...  # your lines: (B, K) -> (B, K)


torch.manual_seed(random.randrange(1000))
first = torch.tensor([[2.0, 0.0, 1.0, -1.0], [0.0, 3.0, -2.0, 1.0]])
for logits, k in ((first, 2), (torch.randn(5, 9), random.randint(3, 5))):
    try:
        said = keep(logits.clone(), k)
    except Exception as error:
        raise AssertionError(f"Your lines fail: {error!r}") from None
    assert said is not ..., "Replace the ... with a mask and a softmax."
    hint = f"Return a tensor, not a {type(said).__name__}."
    assert torch.is_tensor(said), hint
    hint = f"Logits {tuple(logits.shape)} became {tuple(said.shape)}."
    assert said.shape == logits.shape, hint
    left = (said > 0).sum(dim=1)
    hint = f"With k={k}, {left.min()} to {left.max()} shares are above 0."
    assert (left == k).all(), hint
    sums = said.sum(dim=1)
    hint = f"The shares add up to {sums.min():.2f} to {sums.max():.2f}."
    assert torch.allclose(sums, torch.ones(len(sums)), atol=1e-5), hint
    right = torch.zeros(logits.shape)
    for row, line in enumerate(logits.tolist()):
        best = sorted(range(len(line)), key=line.__getitem__)[-k:]
        powers = torch.tensor([line[i] for i in best]).exp()
        right[row, best] = powers / powers.sum()
    wrong = (~torch.isclose(said, right, atol=1e-5)).sum()
    hint = f"{wrong} of {right.numel()} shares are wrong, though {k} are left."
    assert wrong == 0, hint
print("correct")
