"""Exercise: one gray picture, made ready for a network of many."""

import random

import torch


def ready(picture: torch.Tensor) -> torch.Tensor:
    """Return bytes (H, W) as a batch (1, 1, H, W) between 0 and 1."""
    return ...  # your line


torch.manual_seed(random.randrange(1000))
first = torch.tensor([[0, 255], [51, 102]], dtype=torch.uint8)
side = random.randrange(5, 30)
last = torch.randint(256, (side, 30), dtype=torch.uint8)
for picture in (first, last):
    try:
        batch = ready(picture.clone())
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert batch is not ..., "Replace the ... with a batch."
    assert torch.is_tensor(batch), f"Return a tensor, not {batch!r:.40}."
    wanted, got = (1, 1, *picture.shape), tuple(batch.shape)
    assert got == wanted, f"The shape is {got}; it should be {wanted}."
    hint = f"A layer takes float32, and this is {batch.dtype}."
    assert batch.dtype == torch.float32, hint
    high = picture.max().item() / 255
    hint = f"The largest number is {batch.max():.3g}; it should be {high:.3g}."
    assert abs(batch.max().item() - high) < 1e-3, hint
    right = picture[None, None].float() / 255
    hint = "Some pixels differ from those of the picture."
    assert torch.allclose(batch, right, atol=1e-4), hint
print("correct")
