"""Exercise: turn a column of sizes into one switch per category."""

import random

import torch


def switches(codes: torch.Tensor, categories: int) -> torch.Tensor:
    """Return the codes one-hot: (N,) -> (N, categories)."""
    return ...  # your line


sizes = ["S", "M", "L"]
column = ["M", "M", "L", "S"]
first = torch.tensor([sizes.index(size) for size in column])  # (N,)
drawn = torch.tensor(random.choices(range(6), k=20) + [0, 5])  # (N,)
for codes, categories in ((first, 3), (drawn, 6), (first, 5)):
    n, k = len(codes), categories
    try:
        found = switches(codes, k)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert found is not ..., "Replace the ...: torch.nn.functional has it."
    assert torch.is_tensor(found), "Return a tensor, a row for each code."
    shape = tuple(found.shape)
    assert shape != (n,), "One number per row is still a code."
    hint = f"{n} rows of {k} categories make ({n}, {k}), not {shape}."
    assert shape == (n, k), hint
    hint = "A switch is 0 or 1, and one of your numbers is neither."
    assert ((found == 0) | (found == 1)).all(), hint
    assert found.sum(dim=1).eq(1).all(), "Exactly one switch per row is on."
    for code, row in zip(codes.tolist(), found.tolist()):
        on = row.index(1)
        assert on == code, f"A row with the code {code} has switch {on} on."
print("correct")
