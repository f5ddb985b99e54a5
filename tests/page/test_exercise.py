"""How an exercise is put together; what it must prove is tested with the bad pages."""

import pytest

from tools.page.exercise import fill, starter_of, wrong_answers


def test_fill_keeps_the_indent() -> None:
    """The fragment takes the place and the indent of the blank."""
    starter = "for x in y:\n    z = ...  # your line\nassert z is not ..., '...'\n"
    filled = fill(starter, "if x:\n    z = 1\n")
    assert filled == "for x in y:\n    if x:\n        z = 1\nassert z is not ..., '...'\n"


@pytest.mark.parametrize("starter",
                         ["x = 1\n", "x = ...\ny = ...\n", "assert x is ...\n"])
def test_one_blank(starter) -> None:
    """An exercise has one blank."""
    with pytest.raises(ValueError, match="one line with"):
        fill(starter, "x = 1")


def test_wrong_answers() -> None:
    """Cells carry the hint, the code and the line."""
    cells = "# %% too big\nx = 9\n# %%  too small \nx = 1\ny = 2\n"
    first, second = wrong_answers(cells)
    assert (first.hint, first.code, first.line) == ("too big", "x = 9\n", 1)
    assert (second.hint, second.code, second.line) == ("too small", "x = 1\ny = 2\n", 3)


def test_starter_of(tmp_path) -> None:
    """Answers lead to their starter."""
    for name in ("a.py", "a.answer.py", "a.wrong.py"):
        assert starter_of(tmp_path / name) == tmp_path / "a.py"
