"""Exercise: a test set of whole families."""

import random

import torch


def split(families: list[str], kept_out: str) -> tuple:
    """Return the positions, ascending, of training and of test pictures."""
    return ...  # your lines: two tensors of whole numbers


random.seed()
for kept_out in ("cm", "mono", random.choice(["sans", "serif"])):
    names = ["sans", "mono", "serif", "STIX", "cm"] * 3
    families = random.sample(names, len(names))
    want = [at for at, name in enumerate(families) if name == kept_out]
    try:
        both = split(list(families), kept_out)
    except Exception as error:
        raise AssertionError(f"Your lines fail: {error!r}") from None
    assert both is not ..., "Replace the ...: two tensors of positions."
    hint = f"Return two tensors, not {type(both).__name__}."
    assert isinstance(both, (tuple, list)) and len(both) == 2, hint
    assert all(map(torch.is_tensor, both)), "Return tensors both times."
    train, test = (sorted(one.flatten().tolist()) for one in both)
    masks = "bool" in str(both[0].dtype)
    assert not masks, "These are masks of True and False: return positions."
    hint = f"{kept_out!r}: some of the family is among the training pictures."
    assert not set(train) & set(want), hint
    hint = f"{kept_out!r}: {len(test)} test pictures, the family has "
    assert len(test) == len(want), f"{hint}{len(want)}."
    hint = f"{kept_out!r}: not all test pictures are of the family."
    assert test == want, hint
    hint = f"{len(train)} training pictures; {len(names) - len(want)} are left."
    assert len(train) == len(names) - len(want), hint
    rest = sorted(set(range(len(names))) - set(want))
    assert train == rest, "Some training pictures are missing, or there twice."
    lists = both[0].flatten().tolist(), both[1].flatten().tolist()
    assert lists == (train, test), "The positions are not in ascending order."
print("correct")
