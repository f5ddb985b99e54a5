"""Exercise: build the table with which lstsq finds a line."""

import torch


def table_of(x: torch.Tensor) -> torch.Tensor:
    """Return what lstsq needs to find w, then b: (N, 1) -> (N, 2)."""
    return ...  # your line


torch.manual_seed(0)
for x, w, b in (
    (torch.tensor([[0.0], [1.0], [3.0]]), 18.0, 15.0),  # minutes
    (5 * torch.rand(6, 1), -7.0, 2.0),
):
    y = w * x + b
    try:
        table = table_of(x)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert table is not ..., "Replace the ... with a table of two columns."
    hint = "One tensor, please: torch.cat puts columns side by side."
    assert isinstance(table, torch.Tensor), hint
    shape, n = tuple(table.shape), len(x)
    hint = "One column gives one number; b needs its own."
    assert shape != (n, 1), hint
    assert shape == (n, 2), f"One row per reading is ({n}, 2), not {shape}."
    hint = f"x is {x.dtype}, your table is {table.dtype}: 1.0, not 1?"
    assert table.dtype == x.dtype, hint
    hint = "A column of zeros leaves its number without effect."
    assert table.abs().sum(dim=0).min() > 0, hint
    found = torch.linalg.lstsq(table, y).solution.flatten()  # (2,)
    one, other = found.tolist()
    hint = "w is asked for first: x first."
    assert abs(one - b) + abs(other - w) > 1e-2, hint
    good = torch.allclose(found, torch.tensor([w, b]), atol=1e-2)
    hint = f"Yours finds {one:.1f} and {other:.1f}, and the line was made with "
    hint += f"{w:g} and {b:g}: w multiplies x, b multiplies 1."
    assert good and torch.allclose(table[:, :1], x), hint
print("correct")
