"""Exercise: go from logits to the names of foods."""

import torch


def names(foods: list[str], logits: torch.Tensor) -> list[str]:
    """Return the name of each row's food: (B, K) -> a list of B words."""
    return ...  # your line


torch.manual_seed(0)
three, four = ["sushi", "pizza", "steak"], ["soup", "rice", "cake", "fish"]
plates = torch.tensor(  # (B, K) four plates, three foods
    [[0.1, 3.0, 2.9], [2.0, 1.9, -1.0], [-3.0, -2.0, -1.0], [0.0, 1.0, 1.5]]
)
for foods, logits in ((three, plates), (four, torch.randn(9, 4))):
    try:
        found = names(foods, logits)
    except TypeError as error:
        hint = "A list takes one place at a time, a whole number: go through "
        raise AssertionError(f"{hint}the rows. Python: {error}") from None
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert found is not ..., "Replace the ... with a list of words."
    hint = "A list of words, please; a number is a place in the list foods."
    assert isinstance(found, (list, tuple)), hint
    assert all(isinstance(name, str) for name in found), hint
    assert set(found) <= set(foods), f"{found} are not all in {foods}."
    b, k = logits.shape
    hint = "One word per plate: along which axis are the foods?"
    assert len(found) != k, hint
    assert len(found) == b, f"{b} plates, {b} words; here are {len(found)}."
    ways = [logits.softmax(0), -logits, logits.abs()]
    told = ["With softmax(dim=0) the plates compete; let the foods, dim=1."]
    told += ["That is where the smallest logit stands."]
    told += ["The largest logit may be negative."]
    for way, hint in zip(ways, told):
        other = [foods[row.tolist().index(row.max())] for row in way]
        assert list(found) != other, hint
    for row, name in zip(logits.tolist(), found):
        told = [round(logit, 2) for logit in row]
        hint = f"Of the logits {told} that of {name} is not the largest."
        assert row[foods.index(name)] == max(row), hint
print("correct")
