"""Exercise: the piece that a rank sends in a step of the ring."""

import random


def piece(rank: int, step: int, world: int) -> int:
    """Return the number of the piece: rank r begins with piece r."""
    return ...  # your line


worlds = 4, random.randrange(5, 9)
for world in worlds:
    for step in range(world - 1):
        for rank in range(world):
            try:
                got = piece(rank, step, world)
            except Exception as error:
                raise AssertionError(f"Your line fails: {error!r}") from None
            assert got is not ..., "Replace the ... with a formula."
            kind = type(got).__name__
            assert type(got) is int, f"Return a whole number, not a {kind}."
            here = f"Rank {rank} of {world}, step {step}"
            hint = f"{here}: no piece is {got}, only 0 to {world - 1}."
            assert 0 <= got < world, hint
            hint = f"{here}: it begins with {rank}, its own, not with {got}."
            assert step or got == rank, hint
            came = piece(rank - 1 if rank else world - 1, step - 1, world)
            hint = f"{here}: you send {got}, but {came} has just come in."
            assert step == 0 or got == came, hint
            hint = f"{here}: you send {got}, which only the next rank has had."
            assert got == (rank - step) % world, hint
print("correct")
