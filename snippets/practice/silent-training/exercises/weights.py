"""Exercise: weight parts of different sizes so that they equal the batch."""

import random

import torch


def weights(sizes: list[int]) -> list[float]:
    """Return the factor for the mean loss of each part of a batch.

    The weighted losses must add up to the mean loss of the whole batch.
    """
    return ...  # your line


torch.manual_seed(random.randrange(1000))
drawn = random.sample(range(1, 30), 3)
for sizes in ([20, 20, 20, 4], [8, 2], [5], drawn):
    try:
        factors = weights([*sizes])
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert factors is not ..., "Replace the ... with a list of factors."
    try:
        factors = torch.tensor([float(f) for f in factors])  # (M,)
    except Exception:
        raise AssertionError(f"Return a list, not {factors!r:.40}.") from None
    told = f"For the sizes {sizes}"
    hint = f"{told} you return {len(factors)} factors."
    assert len(factors) == len(sizes), hint
    row_losses = torch.rand(sum(sizes)) + 1  # (B,)
    means = torch.stack([p.mean() for p in row_losses.split(sizes)])  # (M,)
    got, right = (factors * means).sum(), row_losses.mean()
    even = torch.allclose(factors, factors[:1])
    hint = f"{told} all parts get the same weight, however few their rows."
    assert not even or len(set(sizes)) == 1, hint
    hint = f"{told} you get {got:.3f}, and the whole batch has {right:.3f}."
    assert abs(got - right) < 1e-3, hint
    shares = torch.tensor(sizes) / sum(sizes)
    hint = f"{told} the factors fit these losses alone."
    assert torch.allclose(factors, shares, atol=1e-3), hint
print("correct")
