"""Exercise: cut an epoch into batches."""

import torch


def batch(order: torch.Tensor, start: int, batch_size: int) -> torch.Tensor:
    """Return the rows of the batch that begins at place `start` of order."""
    return ...  # your line


torch.manual_seed(0)
for n, batch_size in ((10, 4), (23, 5), (9, 3)):
    order, seen = torch.randperm(n), []
    for start in range(0, n, batch_size):
        try:
            rows = batch(order, start, batch_size)
        except Exception as error:
            raise AssertionError(f"Your line fails: {error!r}") from None
        assert rows is not ..., "Replace the ... with a part of order."
        hint = "Rows come as a tensor: slice order itself."
        assert torch.is_tensor(rows), hint
        assert rows.ndim == 1, "Rows have one axis: take a slice of order."
        assert len(rows), f"Nothing between {start} and the end of your slice."
        hint = f"From place {start} there are {len(rows)} rows, {batch_size} "
        assert len(rows) <= batch_size, f"{hint}at most: some come twice."
        seen += rows.tolist()
    hint = f"There are no rows {set(seen)} in order."
    assert set(seen) <= set(range(n)), hint
    missing = sorted(set(range(n)) - set(seen))
    assert not missing, f"Rows {missing} never had their turn."
    assert len(seen) == n, f"{n} rows, but {len(seen)} were dealt: some twice."
    assert seen != sorted(seen), "The rows come in the order of the file."
    hint = f"Shuffled to {order.tolist()}, they come as {seen}."
    assert seen == order.tolist(), hint
print("correct")
