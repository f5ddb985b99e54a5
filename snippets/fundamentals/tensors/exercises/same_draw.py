"""Exercise: draw the same random numbers a second time."""

import random

import torch


def again(seed: int) -> None:
    """Let the next draw repeat what came first after this seed."""
    ...  # your line


for seed in (7, random.randrange(1000, 10**6)):
    torch.manual_seed(seed)
    first = torch.rand(4)  # (N,)
    try:
        again(seed)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    second = torch.rand(4)  # (N,)

    torch.manual_seed(seed)
    torch.rand(4)
    following = torch.rand(4)  # (N,) what comes when nobody interferes
    hint = "The draw went on instead of starting over. Replace the ... line."
    assert not torch.equal(second, following), hint
    hint = f"The draw starts elsewhere: after the seed {seed} first came "
    hint += f"{first[0]:.4f}, now {second[0]:.4f}."
    assert torch.equal(second, first), hint
print("correct")
