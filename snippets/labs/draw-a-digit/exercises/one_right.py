"""Exercise: move pictures by one pixel without wrapping them around."""

import torch


def right(x: torch.Tensor) -> torch.Tensor:
    """Return each picture a pixel to the right, blank (0) at its left."""
    return ...  # your line: (B, C, H, W) -> (B, C, H, W)


torch.manual_seed(0)
for shape in ((5, 1, 8, 8), (2, 3, 7, 9)):
    x = torch.rand(shape)  # (B, C, H, W)
    try:
        moved = right(x.clone())
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert moved is not ..., "Replace the ...: join a blank column, most of x."
    assert torch.is_tensor(moved), f"Return a tensor, not {type(moved)}."
    told = f"From pictures {shape} you make {tuple(moved.shape)}."
    assert tuple(moved.shape) == shape, told
    hint = "The last column came back as the first."
    assert not torch.equal(moved, x.roll(1, dims=3)), hint
    old, new = x.unbind(dim=3), moved.unbind(dim=3)
    assert not torch.equal(new[5], old[5]), "They have not moved."
    assert not torch.equal(new[5], old[6]), "They went to the left."
    assert not torch.equal(new[5], old[3]), "They went too far to the right."
    assert not torch.equal(moved[:, :, 5], x[:, :, 4]), "They went down."
    assert not torch.equal(moved[:, :, 5], x[:, :, 6]), "They went up."
    hint = "The first column must be blank, that is, 0."
    assert new[0].abs().max() < 1e-6, hint
    hint = "The columns after the first must be those of x, unchanged."
    assert torch.allclose(moved[..., 1:], x[..., :-1], atol=1e-6), hint
print("correct")
