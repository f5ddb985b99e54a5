"""Exercise: repair the line that a traceback points to."""

import torch


def average(grade: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """Return the weighted mean of the grades."""
    return (grade * weight).sum() / weight.sum()  # (N,) -> ()


grade = torch.tensor([2.0, 1.0, 3.0, 2.0])  # (N,) the last one is the exam
weight = torch.tensor([1.0, 1.0, 2.0])  # the line that made it fail
weight = ...  # your line: one weight per grade, the exam counts twice
assert weight is not ..., "Replace the ... with a tensor of weights."

assert torch.is_tensor(weight), "A list can't be multiplied by a tensor here."
hint = f"The error again: size of a is {len(grade)}, of b {weight.numel()}."
assert weight.shape == grade.shape, hint
assert weight.max() > weight.min(), "All count the same; the exam counts twice."
share = weight / weight[0]
assert share.tolist() == [1, 1, 1, 2], "The last grade should count twice."
assert average(grade, weight).item() == 2.0
print("correct")
