"""Turn three scores into shares that sum to one, and into a digit."""

import math

import torch

digits = ["three", "eight", "nine"]


def shares(scores: list[float]) -> list[float]:
    """Return e to the power of each score, divided by their sum."""
    powers = [math.exp(score) for score in scores]
    return [power / sum(powers) for power in powers]


for name, scores in (
    ("scores", [2.0, 1.0, -1.0]),
    ("scores + 100", [102.0, 101.0, 99.0]),
    ("scores * 3", [6.0, 3.0, -3.0]),
):
    ours = shares(scores)
    word = digits[ours.index(max(ours))]
    print(f"{name:13}", "  ".join(f"{share:.3f}" for share in ours), word)
    theirs = torch.softmax(torch.tensor(scores), dim=0)  # (K,) -> (K,)
    torch.testing.assert_close(torch.tensor(ours), theirs)
