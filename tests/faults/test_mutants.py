"""One changed number in a committed output is always noticed.

One number per snippet, chosen by its name; with FULL=1 in the environment every number.
"""

import os
from pathlib import Path

import pytest

from tests.faults import mutants
from tests.faults.bench import ROOT, Remembering

EVERY = os.environ.get("FULL", "") not in ("", "0")


@pytest.fixture(scope="session")
def printed(runner: Remembering) -> mutants.Printed:
    """Return what each snippet printed."""
    return mutants.Printed(ROOT, runner)


@pytest.mark.parametrize("path", mutants.outputs(ROOT))
def test_a_changed_number_is_noticed(
    path: str, printed: mutants.Printed, record_property
) -> None:
    """The output as it is agrees with the run; with another number it does not."""
    committed, now = printed.by(path)
    assert mutants.golden.same(committed, now), f"{path}: prints something else now"
    made, left = mutants.survivors(committed, now, EVERY, path)
    record_property("mutants", (made, made - len(left)))
    if left:
        told = [f"{path[:-3]}.out:{m.line}: {m.change} is not noticed" for m in left]
        remedy = "Put fewer `...` around it, or mend tools/golden.py."
        pytest.fail("\n".join([*told, remedy]), pytrace=False)


CHANGES = {
    "0.50": "0.60",
    "-0.5": "0.5",
    "−1.25": "−1.15",
    "1.": "11.",
    "9": "10",
    "1,234.5": "1,235.5",
    "1.25e-03": "1.35e-03",
    "5e-08": "15e-08",
}


@pytest.mark.parametrize("number", CHANGES)
def test_ten_units_of_the_last_digit(number: str) -> None:
    """A number is written as before."""
    assert mutants.changed(number) == CHANGES[number]


def test_each_number_is_changed_in_turn() -> None:
    """Every digit of a line belongs to some mutant; the line is named."""
    found = list(mutants.mutants("a 0.5\nfloat32 (3, 4) -1.20\n"))
    assert [m.text for m in found] == [
        "a 1.5\nfloat32 (3, 4) -1.20\n",
        "a 0.5\nfloat33 (3, 4) -1.20\n",
        "a 0.5\nfloat32 (4, 4) -1.20\n",
        "a 0.5\nfloat32 (3, 5) -1.20\n",
        "a 0.5\nfloat32 (3, 4) -1.10\n",
    ]
    assert [m.line for m in found] == [1, 2, 2, 2, 2]


def test_a_mutant_that_lives_is_found() -> None:
    """Where `...` lets anything stand, a changed number goes unnoticed, and is told."""
    made, left = mutants.survivors("...\n5\n...\n", "5\n6\n", True, "")
    assert (made, [m.change for m in left]) == (1, ["5 → 6"])


def test_the_sample_is_one_number_of_each(tmp_path: Path) -> None:
    """It follows from the name alone."""
    text = "1 2 3 4 5 6 7 8\n"
    first = mutants.survivors(text, "...", False, "a")
    assert first == mutants.survivors(text, "...", False, "a") == (1, [])
    assert mutants.survivors(text, text, True, "a") == (8, [])
