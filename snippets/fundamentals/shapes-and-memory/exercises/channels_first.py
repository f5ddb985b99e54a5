"""Exercise: bring a batch of images into the order of PyTorch's layers."""

import torch


def channels_first(images: torch.Tensor) -> torch.Tensor:
    """Return the same pixels: (B, H, W, C) -> (B, C, H, W)."""
    return ...  # your line


torch.manual_seed(0)
for b, h, w, c in ((2, 4, 5, 3), (3, 6, 7, 4)):
    images = torch.rand(b, h, w, c)  # (B, H, W, C)
    try:
        x = channels_first(images)
    except RuntimeError as error:
        hint = f"Images have four axes, (B, H, W, C) = {(b, h, w, c)}. Python: "
        raise AssertionError(f"{hint}{error}") from None
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert x is not ..., "Replace the ... with images, rearranged."
    assert torch.is_tensor(x), f"Return a tensor, not {type(x).__name__}."
    shape = tuple(x.shape)
    assert shape != (b, c, w, h), "Width stands before height: swap the two."
    assert shape != (c, b, h, w), "The batch axis should stay in front."
    wanted = (b, c, h, w)
    assert shape == wanted, f"(B, C, H, W) is {wanted} here; you have {shape}."
    pixels = images.unbind(3)
    for k in range(c):
        hint = f"The shape is right; the pixels of channel {k} are not."
        assert torch.equal(x[:, k], pixels[k]), f"{hint} Do not re-cut."
print("correct")
