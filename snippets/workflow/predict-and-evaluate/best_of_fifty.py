"""Choose the best of some guessers on validation rows, then test it."""

import torch

torch.manual_seed(0)


def best_guesser(guessers: int, rows: int) -> tuple[float, float]:
    """Return the best one's accuracy on validation rows and on test rows."""
    y = torch.randint(2, (2 * rows,))  # (N,) coin flips
    answers = torch.randint(2, (guessers, 2 * rows))  # (guessers, N)
    right = (answers == y).float()  # (guessers, N)
    validation = right[:, :rows].mean(dim=1)  # (guessers, N) -> (guessers,)
    test = right[:, rows:].mean(dim=1)  # (guessers, N) -> (guessers,)
    best = validation.argmax()
    return validation[best].item(), test[best].item()


for guessers, rows in [(1, 100), (10, 100), (50, 100), (50, 1000)]:
    repeats = [best_guesser(guessers, rows) for _ in range(500)]
    validation, test = torch.tensor(repeats).mean(dim=0)
    print(f"best of {guessers:2} on {rows:4} rows: ", end="")
    print(f"validation {validation:.2f}, test {test:.2f}")
    assert abs(test - 0.5) < 0.015
    assert validation > 0.6 or (guessers, rows) != (50, 100)
