"""Exercise: repair the line that a traceback points to."""

import random

import torch


def average(grade: torch.Tensor) -> torch.Tensor:
    """Return the mean of the grades; the last one, the exam, counts twice."""
    weight = torch.tensor([1.0, 1.0, 2.0])  # (N,) too short for four grades
    weight = ...  # your line: one weight for each grade, however many
    assert weight is not ..., "Replace the ... with a tensor of weights."
    assert torch.is_tensor(weight), "A list can't be multiplied by a tensor."
    hint = f"The error again: size of a is {len(grade)}, of b {weight.numel()}."
    assert weight.shape == grade.shape, hint
    assert weight.min() > 0, "Every grade counts: no weight is 0 or below."
    hint = "All count the same; the exam counts twice."
    assert len(weight) == 1 or weight.max() > weight.min(), hint
    return (grade * weight).sum() / weight.sum()  # (N,) -> ()


more = [float(random.randint(1, 6)) for _ in range(random.randint(5, 9))]
for grades in ([2.0, 1.0, 3.0, 2.0], more, [3.0, 3.0, 3.0, 1.0]):
    try:
        found = average(torch.tensor(grades))
    except (RuntimeError, TypeError, ValueError, IndexError) as error:
        raise AssertionError(f"The average fails: {error}") from None
    right = sum([*grades, grades[-1]]) / (len(grades) + 1)
    hint = f"The grades {grades} have the average {right:.2f}, not {found:.2f}."
    assert abs(found - right) < 1e-4, f"{hint} Which one counts twice?"
print("correct")
