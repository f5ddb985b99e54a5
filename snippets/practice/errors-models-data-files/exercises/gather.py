"""Exercise: make a batch of the items that could be read."""

import random

import torch
from torch.utils.data import DataLoader


def gather(items: list[torch.Tensor | None]) -> torch.Tensor:
    """Return the items (D,) that are not None as a batch (B, D)."""
    return ...  # your line


torch.manual_seed(random.randrange(1000))
width = random.randrange(4, 9)
drawn = [*torch.randn(5, width)]
drawn.insert(random.randrange(6), None)
few = [torch.tensor([1.0, 2.0]), None, torch.tensor([0.0, 0.0])]
for items in (few, drawn, [None, None, *drawn]):
    good = [item for item in items if torch.is_tensor(item)]
    try:
        batch = gather(list(items))
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert batch is not ..., "Replace the ... with a batch."
    assert torch.is_tensor(batch), f"Return a tensor, not {batch!r:.40}."
    wanted, got = (len(good), len(good[0])), tuple(batch.shape)
    assert got == wanted, f"The shape is {got}; it should be {wanted}."
    hint = "The rows are not the items, one after the other."
    assert torch.allclose(batch, torch.stack(good), atol=1e-4), hint
    loader = DataLoader(items, batch_size=len(items), collate_fn=gather)
    assert next(iter(loader)).shape == wanted
print("correct")
