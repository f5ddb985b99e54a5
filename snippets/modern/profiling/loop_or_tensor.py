"""Count right answers one by one with .item(), and all at once."""

from timeit import repeat

import torch

torch.manual_seed(0)
guess, truth = torch.randint(10, (2, 5000))  # each (N,)


def one_by_one() -> int:
    """Compare pair after pair in Python."""
    return sum(g.item() == t.item() for g, t in zip(guess, truth))


def at_once() -> int:
    """Compare all pairs in one operation."""
    return (guess == truth).sum().item()


assert one_by_one() == at_once()
slow = min(repeat(one_by_one, number=1, repeat=3))
fast = min(repeat(at_once, number=1, repeat=100))
print("at once is more than 50 times as fast:", slow > 50 * fast)
assert slow > 50 * fast
