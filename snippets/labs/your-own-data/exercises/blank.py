"""Exercise: find the pictures that hold hardly any ink."""

import random

import torch


def blank(pictures: torch.Tensor, least: int) -> list[int]:
    """Return the rows of (N, H, W) bytes with fewer than `least` over 127."""
    return ...  # your line or lines


torch.manual_seed(random.randrange(1000))
few = torch.zeros(5, 4, 4, dtype=torch.uint8)
few[1, :2], few[2, 0, :3], few[3, 1, :2], few[4] = 255, 128, 255, 127
drawn = torch.randint(256, (9, 6, 5), dtype=torch.uint8)
drawn[random.randrange(9)], drawn[random.randrange(9), 1:] = 0, 100
for pictures, least in ((few, 3), (drawn, 14)):
    try:
        found = blank(pictures.clone(), least)
    except Exception as error:
        raise AssertionError(f"Your lines stop: {error!r}") from None
    assert found is not ..., "Replace the ... with the numbers of the rows."
    hint = f"Return a list of whole numbers, not {found!r:.50}."
    assert isinstance(found, list) and all(type(n) is int for n in found), hint
    ink = (pictures > 127).sum(dim=(1, 2)).tolist()
    full = [n for n in found if n not in range(len(ink)) or ink[n] >= least]
    told = [ink[n] if n in range(len(ink)) else "no row" for n in full]
    assert not full, f"Rows {full} have {told} such pixels, at least {least}."
    due = [n for n, many in enumerate(ink) if many < least]
    missed = [n for n in due if n not in found]
    told = f"{[ink[n] for n in missed]} pixels, fewer than {least}"
    assert not missed, f"Rows {missed} are missing: {told}."
    assert found == sorted({*found}), f"{found} has no order, or a row twice."
print("correct")
