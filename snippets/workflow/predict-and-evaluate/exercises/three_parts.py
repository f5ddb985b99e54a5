"""Exercise: deal the rows into training, validation and test."""

import torch


def deal(order: torch.Tensor, sizes: list[int]) -> tuple:
    """Return parts of these sizes, of the row numbers in order."""
    return ...  # your line


torch.manual_seed(0)
for n, sizes in ((100, [60, 20, 20]), (90, [50, 30, 10])):
    y = torch.arange(n) // (n // 2)  # (N,) sorted by class, as files often are
    order = torch.randperm(n)  # (N,)
    try:
        parts = deal(order, sizes)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert parts is not ..., "Replace the ... with three tensors of numbers."
    hint = "Three parts, please: training, validation and test."
    assert isinstance(parts, (tuple, list)) and len(parts) == 3, hint
    hint = "Each part is a tensor with one axis, of row numbers."
    assert all(isinstance(part, torch.Tensor) for part in parts), hint
    assert all(part.ndim == 1 for part in parts), hint
    rows = torch.cat(list(parts)).tolist()
    hint = "These are not row numbers; take the numbers of the rows from order."
    assert set(rows) <= set(range(n)) and max(rows, default=0) > 1, hint
    assert len(rows) == len(set(rows)), "A row lies in two parts: a leak."
    found = [len(part) for part in parts]
    assert found == sizes, f"The sizes are {found}, not {sizes}."
    shares = [y[part].float().mean().item() for part in parts]
    hint = f"Shares of class 1: {shares}. Take the row numbers from order."
    assert all(0.2 < share < 0.8 for share in shares), hint
    told = order.tolist()
    hint = f"order begins with {told[:3]}, and your parts with {rows[:3]}."
    assert rows == told, f"{hint} Deal it out from its beginning."
print("correct")
