"""Exercise: cut an epoch into batches."""

import torch

torch.manual_seed(0)

order = torch.randperm(10)  # (N,)
batch_size = 4
seen = []
for start in range(0, 10, batch_size):
    rows = ...  # your line: the rows of this batch
    assert rows is not ..., "Replace the ... with a part of order."
    assert torch.is_tensor(rows), "Rows come as a tensor: slice order itself."
    assert rows.ndim == 1, "That is a single row: take a slice."
    assert len(rows), f"Nothing between {start} and the end of your slice."
    seen += rows.tolist()

assert max(seen) < 10, f"There is no row {max(seen)}: cut order itself."
missing = sorted(set(range(10)) - set(seen))
assert not missing, f"Rows {missing} never had their turn."
assert len(seen) == 10, f"10 rows, but {len(seen)} were dealt: some twice."
assert seen != sorted(seen), "The rows come in the order of the file."
print("correct")
