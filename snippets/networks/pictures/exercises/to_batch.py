"""Exercise: from a picture as files store it to a batch of one."""

import random

import torch


def to_batch(picture: torch.Tensor) -> torch.Tensor:
    """Turn bytes (H, W, C), 0 to 255, into decimals from 0 to 1."""
    return ...  # your line: (H, W, C) -> (B, C, H, W), with B = 1


torch.manual_seed(random.randrange(1000))
for shape in ((4, 6, 3), (5, 5, 3), (7, 3, 1)):
    picture = torch.randint(256, shape, dtype=torch.uint8)  # (H, W, C)
    height, width, channels = shape
    want = torch.empty(1, channels, height, width)  # (B, C, H, W)
    for number in range(channels):
        want[0, number] = picture[:, :, number].float() / 255
    try:
        batch = to_batch(picture.clone())
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert batch is not ..., "Replace the ...: move the channels, then divide."
    assert torch.is_tensor(batch), f"Return a tensor, not {batch!r:.30}."
    hint = f"Of {shape} you make {tuple(batch.shape)}: the batch axis is "
    assert batch.ndim != 3, f"{hint}missing."
    hint = f"Of {shape} you make {tuple(batch.shape)}; which axis is which?"
    assert batch.shape == want.shape, hint
    assert batch.is_floating_point(), f"{batch.dtype} has no decimals."
    assert batch.max() <= 1, f"The largest number is {batch.max():.0f}."
    flipped = want.mT
    turned = flipped.shape == batch.shape and torch.allclose(batch, flipped)
    assert not turned, "Rows and columns are swapped."
    close = torch.allclose(batch.float(), want)
    ours, theirs = batch.float().flatten(), want.flatten()  # (N,)
    same = torch.allclose(ours.sort().values, theirs.sort().values)
    assert close or not same, "The numbers are not where they belong."
    at = (ours - theirs).abs().argmax()
    hint = f"A byte of {theirs[at] * 255:.0f} has become {ours[at]:.3f}."
    assert close, hint
print("correct")
