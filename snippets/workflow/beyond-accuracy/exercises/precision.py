"""Exercise: write precision with masks."""

import torch


def precision(y: torch.Tensor, answer: torch.Tensor) -> torch.Tensor:
    """Return the share of pictures picked out that are eights: (N,), (N,)."""
    return ...  # your line


torch.manual_seed(0)
first = torch.tensor([1, 1, 1, 0, 0, 0, 0, 0, 0, 0])  # (N,) 1: an 8
picked = torch.tensor([1, 1, 0, 1, 1, 0, 0, 0, 0, 0])  # (N,) 1: picked out
cases = [(first, picked)]
for n in (60, 90):
    y = (torch.rand(n) < 0.3).long()
    cases.append((y, torch.where(torch.rand(n) < 0.3, 1 - y, y)))
for y, answer in cases:
    try:
        found = precision(y, answer)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert found is not ..., "Replace the ... with a share."
    n, out, eights = len(y), int(answer.sum()), int(y.sum())
    number = hasattr(found, "__float__") and getattr(found, "ndim", 0) == 0
    assert number, f"One number for all {n} pictures, please."
    both, alike = int((y + answer).eq(2).sum()), int((y == answer).sum())
    wrong = {
        "That is the number of eights picked out; of how many?": both,
        "That is recall: you divide by the eights.": both / eights,
        "That is accuracy, over all pictures.": alike / n,
        "Divide by those picked out, not by all pictures.": both / n,
        "That is the share picked out.": out / n,
    }
    for hint, value in wrong.items():
        assert abs(float(found) - value) > 1e-6, hint
    hint = f"{out} are picked out, {both} of them are eights: "
    right = abs(float(found) - both / out) < 1e-5
    assert right, f"{hint}{float(found):.3f} is not their share."
print("correct")
