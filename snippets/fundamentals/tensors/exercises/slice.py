"""Exercise: cut the middle out of an image."""

import torch


def middle(image: torch.Tensor) -> torch.Tensor:
    """Return it without the outermost two pixels on every side: (H, W, C)."""
    return ...  # your line


for h, w in ((6, 8), (9, 7), (5, 12)):
    image = torch.arange(h * w * 3).reshape(h, w, 3)  # (H, W, C)
    try:
        cut = middle(image)
    except Exception as error:
        raise AssertionError(f"Your line stops: {error!r}") from None
    assert cut is not ..., "Replace the ... with a slice of image."
    assert torch.is_tensor(cut), f"Return a tensor, not {type(cut).__name__}."
    shape, size = tuple(cut.shape), (h - 4, w - 4)
    assert shape != size, "The colors are gone: take all of the last axis."
    assert shape != (h - 4, w, 3), "Rows are right; cut the columns as well."
    hint = "One too many: a slice stops before its end."
    assert shape != (h - 3, w - 3, 3), hint
    wanted = (*size, 3)
    hint = f"Of {h} rows and {w} columns {wanted} is left, and not {shape}."
    assert shape == wanted, hint
    rows, columns = cut[:, 0, 0] // (3 * w), cut[0, :, 0] // 3 % w
    hint = f"Right size, wrong place: yours are the rows {rows.tolist()} of 0 "
    hint += f"to {h - 1} and the columns {columns.tolist()} of 0 to {w - 1}."
    assert rows.tolist() == list(range(h))[2:-2], hint
    assert columns.tolist() == list(range(w))[2:-2], hint
    hint = "The corner is right, and other pixels are not the image's own."
    assert torch.equal(cut, image.roll((-2, -2), (0, 1))[:-4, :-4]), hint
print("correct")
