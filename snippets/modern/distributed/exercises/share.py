"""Exercise: the rows of one rank, dealt out like cards."""

import random


def share(rows: list[int], rank: int, world: int) -> list[int]:
    """Return the rows of this rank: the first to rank 0, the next to rank 1…"""
    return ...  # your line


some = random.sample(range(100), 11)
for rows, world in ((list(range(7)), 2), (some, 3)):
    for rank in range(world):
        try:
            got = share(list(rows), rank, world)
        except Exception as error:
            raise AssertionError(f"Your line fails: {error!r}") from None
        assert got is not ..., "Replace the ... with the rows of this rank."
        kind = type(got).__name__
        assert isinstance(got, list), f"Return a list, not a {kind}."
        right = [row for i, row in enumerate(rows) if i % world == rank]
        who = f"Rank {rank} of {world}, rows {rows}"
        hint = f"{who}: you return all rows, also those of the others."
        assert got != rows or got == right, hint
        size = -(-len(rows) // world)
        piece = rows[rank * size : (rank + 1) * size]
        hint = f"{who}: you cut a block {got}; cards are dealt one by one."
        assert got != piece or got == right, hint
        first = got[0] if got else "nothing"
        hint = f"{who}: your first is {first}, and {right[0]} is dealt to it."
        assert got and got[0] == right[0], hint
        hint = f"{who}: {len(got)} rows are too many or few, or in disorder."
        assert got == right, hint
print("correct")
