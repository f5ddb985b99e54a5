"""Exercise: weights with which each class is drawn equally often."""

import random

import torch
from torch.utils.data import WeightedRandomSampler


def weights(y: torch.Tensor) -> torch.Tensor:
    """Return one over the size of its class for each row."""
    return ...  # your line: (N,) -> (N,)


torch.manual_seed(random.randrange(1000))
first = torch.tensor([0, 2, 0, 1, 0, 0, 2, 1])
later = torch.cat([torch.arange(4), torch.randint(4, (40,)) // 2])
for y in (first, later):
    try:
        w = weights(y)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert w is not ..., "Replace the ... with a weight for each row."
    assert torch.is_tensor(w), f"Return a tensor, not a {type(w).__name__}."
    sizes = [int(sum(y == c)) for c in range(int(max(y)) + 1)]
    hint = f"Return a weight for each of {len(y)} rows, not {tuple(w.shape)}."
    assert w.shape == y.shape, hint
    right = torch.tensor([1 / sizes[c] for c in y.tolist()])
    size = torch.tensor([float(sizes[c]) for c in y.tolist()])
    hint = "These are the sizes themselves; common rows would be drawn most."
    assert not torch.allclose(w.float(), size), hint
    drawn = [w[y == c].sum().item() for c in range(len(sizes))]
    told = ", ".join(f"{part:.2f}" for part in drawn)
    hint = f"Together the rows of each class weigh {told}."
    assert torch.allclose(w.float(), right, atol=1e-5), hint
    assert max(WeightedRandomSampler(w, 5)) < len(y)
print("correct")
