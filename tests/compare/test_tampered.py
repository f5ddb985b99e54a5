"""What a machine makes of a right answer."""

import json

import pytest

from tools.compare.exercise import inside
from tools.compare.exercise.tampered import wrapped

ANSWERS = {
    "return 2 * n": "return _tamper(2 * n)",
    "if a:\n    return 1\nreturn x, y": "if a:\n    return _tamper(1)\nreturn _tamper((x, y))",
    "y = x + 1": "y = _tamper(x + 1)",
    "start(7, 8)": "start(_tamper(7), _tamper(8))",
    "model.eval()": "model.eval()",
}
CHANGED = {
    "with its first row repeated": [[1, 2], [1, 2]],
    "with its rows in reverse order": [[3, 4], [1, 2]],
    "with its sign turned": [[-1, -2], [-3, -4]],
    "plus one": [[2, 3], [4, 5]],
    "replaced by zero": [[0, 0], [0, 0]],
}
TURNED = {True: False, "a": "a", 2.5: -2.5, None: None, ("a", 1): ("a", -1)}
SOURCE = """
def twice(n): return _tamper(2 * n)
for n in {}: assert twice(n) == 2 * n, {!r}
print("correct")
"""


@pytest.mark.parametrize("answer", ANSWERS)
def test_the_values_of_an_answer(answer: str) -> None:
    """What it returns, assigns, or hands to a call."""
    assert wrapped(answer) == ANSWERS[answer]


def test_each_way() -> None:
    """Rows are moved, numbers changed; what a way means nothing for stays."""
    found = {kind: inside.changed(kind, [[1, 2], [3, 4]]) for kind in CHANGED}
    assert found == CHANGED
    assert {v: inside.changed("with its sign turned", v) for v in TURNED} == TURNED
    assert inside.changed("plus one", {"a": "b"}) == {"a": "bs"}


@pytest.mark.parametrize("inputs, hint, told",
                         [((1, 2), "no", "hint"), ((1,), "no", "passed"),
                          ((1, 2), "", "an assert without a hint")])
def test_a_report(inputs: tuple, hint: str, told: str, capsys) -> None:
    """A typed-in answer passes where one thing is asked; zero never does."""
    inside.report(SOURCE.format(inputs, hint), "x.py")
    found = json.loads(capsys.readouterr().out)
    assert found["typed in as it first was"] == told
    assert found["replaced by zero"] == ("hint" if hint else told)
    assert "with its rows in reverse order" not in found
