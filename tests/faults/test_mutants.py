"""One changed number in a committed output is always noticed."""

import pytest

from tests.faults import mutants
from tests.faults.bench import ROOT, Remembering
from tools.compare import output
from tools.proof import record

REMEDY = "put fewer `...` around it, or mend tools/compare/output.py"
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


def test_a_changed_number_is_noticed(runner: Remembering, record_property) -> None:
    """Each output as it is agrees with its run; with another number it does not."""
    records = (r["results"] for r in record.load(ROOT) if r["device"] == "cpu")
    known, missed = next(records, {}), []
    for program in mutants.programs(ROOT):
        now, device = mutants.printed(program, known, runner)
        name = program.output_file(device)
        made, left = mutants.survivors(program.outputs[name], now)
        record_property("mutants", (made, made - len(left)))
        at = program.name.replace(program.path.name, name)
        missed += [f"{at}:{m.line}: {m.change} is not noticed: {REMEDY}" for m in left]
        if not output.same(program.outputs[name], now):
            missed.append(f"{at}: {program.name} prints something else: make outputs")
    if missed:
        pytest.fail("\n".join(missed), pytrace=False)


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
    made, left = mutants.survivors("...\n5\n...\n", "5\n6\n")
    assert (made, [m.change for m in left]) == (1, ["5 → 6"])
