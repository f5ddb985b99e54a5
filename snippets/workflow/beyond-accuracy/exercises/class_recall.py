"""Exercise: the recall of each class from a table of counts."""

import torch


def recall(table: torch.Tensor) -> torch.Tensor:
    """Return one share for each class: (K, K) -> (K,)."""
    return ...  # your line; rows are the truth, columns the answers


torch.manual_seed(0)
first = torch.tensor([[8, 1, 1], [0, 30, 10], [25, 5, 20]])  # (K, K)
for table in (first, torch.randint(1, 50, (4, 4))):
    k = len(table)
    try:
        found = recall(table)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert found is not ..., "Replace the ... with a tensor of shares."
    hint = f"Return {k} shares, one per class, not {found!r:.40}."
    assert hasattr(found, "__len__") or hasattr(found, "__float__"), hint
    found = torch.as_tensor(found).float()
    hint = f"Keep the classes apart: {k} shares, not one."
    assert found.shape != (), hint
    hint = "Take the right answers from the table first: table.diag()."
    assert found.shape == (k,), hint
    hint = "Divide by the rows of that class, not by all rows."
    assert not torch.allclose(found, table.diag() / table.sum()), hint
    columns = table.diag() / table.sum(dim=0)
    hint = "That is precision: you divided by how often each answer was given."
    assert not torch.allclose(found, columns), hint
    largest = table.max(dim=1).values / table.sum(dim=1)
    hint = "The largest number of a row need not be the right answers."
    assert not torch.allclose(found, largest), hint
    for n, row in enumerate(table.tolist()):
        hint = f"Class {n}: of {sum(row)} rows {row[n]} are right, and that is "
        hint += f"not a share of {found[n]:.3f}."
        assert abs(found[n] - row[n] / sum(row)) < 1e-4, hint
print("correct")
