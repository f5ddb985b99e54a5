"""Exercise: cut the middle out of every picture of a batch."""

import torch


def middle(images: torch.Tensor) -> torch.Tensor:
    """Return them without the outermost two pixels on every side: (B, H, W)."""
    return ...  # your line


for b, h, w in ((3, 6, 8), (5, 9, 7), (2, 5, 12)):
    images = torch.arange(b * h * w).reshape(b, h, w)  # (B, H, W)
    try:
        cut = middle(images)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert cut is not ..., "Replace the ... with a slice of images."
    assert torch.is_tensor(cut), f"Return a tensor, not {type(cut).__name__}."
    shape, size = tuple(cut.shape), (h - 4, w - 4)
    assert shape != size, "That is one picture: keep all of the first axis."
    assert shape != (b, h - 4, w), "Rows are right; cut the columns as well."
    hint = "One too many: a slice stops before its end."
    assert shape != (b, h - 3, w - 3), hint
    wanted = (b, *size)
    hint = f"Of {b} pictures, {h} rows and {w} columns, {wanted} should be "
    assert shape == wanted, f"{hint}left, not {shape}."
    rows, columns = cut[0, :, 0] // w, cut[0, 0] % w
    hint = f"Right size, wrong place: yours are the rows {rows.tolist()} of 0 "
    hint += f"to {h - 1} and the columns {columns.tolist()} of 0 to {w - 1}."
    assert rows.tolist() == list(range(h))[2:-2], hint
    assert columns.tolist() == list(range(w))[2:-2], hint
    hint = "The first corner is right, other pixels are not where they were."
    assert torch.equal(cut, images.roll((-2, -2), (1, 2))[:, :-4, :-4]), hint
print("correct")
