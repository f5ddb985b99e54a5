"""Exercise: let a program say when it would have to guess."""

import torch

x = torch.tensor([[0.3], [3.9], [2.2], [1.1]])  # (N, D) training minutes
low, high = x.min().item(), x.max().item()


def known(minute: float) -> bool:
    """Return whether readings were taken on both sides of this minute."""
    return ...  # your line: from minute, low and high


assert known(2.0) is not ..., "Replace the ... with a condition."
assert known(2.0), "Minute 2 lies amid the readings."
assert not known(6.0), f"Minute 6 is beyond {high:.1f}: nobody looked there."
assert not known(0.0), f"Minute 0 comes before {low:.1f}, the first reading."
hint = "Not typed numbers: low and high differ with the next readings."
assert not known(3.95) and not known(0.2), hint
assert known(3.0) and known(1.5), "All that counts is low and high."
x = x + 10  # the next readings
low, high = x.min().item(), x.max().item()
assert known(12.0) and not known(2.0), hint
print("correct")
