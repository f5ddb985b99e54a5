"""Exercise: the accuracy over the tokens alone."""

import random

import torch


def accuracy(answers: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the share of right answers where the label is not 0, padding."""
    return ...  # your line: (B, T), (B, T) -> ()


torch.manual_seed(random.randrange(1000))
few = torch.tensor([[1, 2, 3, 3, 1], [2, 1, 0, 0, 0]])
first = torch.tensor([[1, 2, 3, 3, 2], [3, 1, 0, 0, 0]])
labels = torch.randint(1, 5, (9, 12))
labels[torch.arange(12) >= torch.arange(2, 11)[:, None]] = 0
guess = torch.randint(1, 5, (9, 12))
said = torch.where(torch.rand(9, 12) < 0.5, guess, labels)
said[labels == 0] = 0
for a, y in ((first, few), (said, labels)):
    try:
        got = accuracy(a, y)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert got is not ..., "Replace the ... with a share."
    try:
        got = float(got)
    except Exception:
        raise AssertionError("Return a single number.") from None
    right, token = (a == y).double(), y != 0
    told = f"{got:.2f}, where {int(token.sum())} of {y.numel()} are tokens."
    share = (right * token).sum().item() / token.sum().item()
    if abs(got - share) > 1e-4:
        hint = f"You count the padding as right answers: {told}"
        assert abs(got - right.mean().item()) > 1e-4, hint
        hint = f"You divide by the number of all places: {told}"
        assert abs(got - (right * token).mean().item()) > 1e-4, hint
        rows = (right * token).sum(1) / token.sum(1)
        hint = f"A row of one token counts as much as a long one: {told}"
        assert abs(got - rows.mean().item()) > 1e-4, hint
        raise AssertionError(f"Some tokens are counted wrongly: {told}")
print("correct")
