"""Exercise: what share of the digits was read correctly?"""

import random

import torch


def accuracy(scores: torch.Tensor, labels: torch.Tensor) -> float:
    """Return the share of the rows whose largest score is the label's."""
    return ...  # your line


def by_hand(scores: torch.Tensor, labels: torch.Tensor) -> float:
    """Look at one row after the other."""
    pairs = zip(scores.tolist(), labels.tolist())
    return sum(s.index(max(s)) == k for s, k in pairs) / len(labels)


few = torch.tensor([[0.1, 2.0], [3.0, 0.3], [0.5, 0.9]])  # (3, 2)
truth = torch.tensor([1, 0, 0])  # (3,)
try:
    answer = accuracy(few, truth)
except Exception as error:
    raise AssertionError(f"Your line fails: {error!r}") from None
assert answer is not ..., "Replace the ... with the share that was right."
assert answer is not None, "The function returns nothing."
hint = "Return one number, the share; these are {}: average over the rows."
size = answer.numel() if torch.is_tensor(answer) else 1
assert size == 1, hint.format(size)
hint = f"Return one number, the share, not {answer!r:.40}."
assert hasattr(answer, "__float__"), hint
answer = float(answer)
assert answer == answer, "That is nan, which is not a share."
hint = "That counts the right rows; divide by how many rows there are."
assert not 1 < answer <= 3, hint
torch.manual_seed(random.randrange(1000))  # other numbers in each run
scores = torch.randn(200, 10)  # (200, 10)
labels = torch.where(torch.rand(200) < 0.6, scores.argmax(dim=1), 0)  # (200,)
for s, k in [(few, truth), (scores, labels), (scores[:7], labels[:7])]:
    got, right = float(accuracy(s, k)), by_hand(s, k)
    hint = "That is the share that was wrong."
    assert abs(got - (1 - right)) > 1e-4 or abs(got - right) < 1e-4, hint
    hint = f"{right * len(k):.0f} of {len(k)} rows are right, not {got:.3f}."
    assert abs(got - right) < 1e-4, hint
print("correct")
