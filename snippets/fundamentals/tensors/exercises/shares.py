"""Exercise: turn counts into shares, row by row."""

import torch

counts = torch.tensor(
    [
        [1.0, 1.0, 2.0],  # cats, dogs and birds in three gardens
        [0.0, 2.0, 2.0],
        [4.0, 3.0, 3.0],
    ]
)  # (N, D)
shares = ...  # your line: each row divided by its own sum
assert shares is not ..., "Replace the ... with a division."

assert shares.shape == (3, 3), f"(3, 3) expected, not {tuple(shares.shape)}."
assert shares.max() <= 1, "A share is at most 1: divide by a sum."
assert shares.sum() > 1.01, "You divided by the sum of the whole table."
columns = shares.sum(dim=0)
assert not torch.allclose(columns, torch.ones(3)), "Those are columns' shares."
hint = "Column k was divided by the sum of row k: keep the axis you sum over."
assert torch.allclose(shares.sum(dim=1), torch.ones(3)), hint
hint = "Of the third garden's 10 animals 4 are cats, so its first share is 0.4."
assert torch.allclose(shares[2], counts[2] / 10), hint
print("correct")
