"""Exercise: find the mean brightness of each image in a batch."""

import torch


def brightness(images: torch.Tensor) -> torch.Tensor:
    """Return one mean for each image: (B, H, W) -> (B,)."""
    return ...  # your line


torch.manual_seed(0)
first = torch.arange(5.0 * 2 * 3).reshape(5, 2, 3)  # (B, H, W)
for images in (first, torch.rand(4, 6, 7)):
    b, h, w = images.shape
    try:
        found = brightness(images)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert found is not ..., "Replace the ... with a mean over two axes."
    hint = f"Return a tensor, not {type(found).__name__}."
    assert torch.is_tensor(found), hint
    shape = tuple(found.shape)
    assert shape != (), "That is one mean of all images; keep axis 0."
    assert shape != (h, w), "That is the mean image: axis 0 should stay."
    assert shape not in ((b, h), (b, w)), "One axis too many: name two in dim."
    assert shape == (b,), f"{b} images, {b} numbers; you have {shape}."
    for k, image in enumerate(images):
        number = found[k].item()
        hint = f"Image {k}: {number:.4g} is the sum, not the mean."
        assert abs(number - image.sum()) > 1e-3, hint
        hint = f"The mean of image {k} is not {number:.4g}."
        assert abs(number - image.mean()) < 1e-4, hint
print("correct")
