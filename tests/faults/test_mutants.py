"""One changed number in a committed output is always noticed."""

import pytest

from tests.faults import mutants
from tests.faults.bench import ROOT, Remembering
from tools.compare import output, snippet
from tools.page.deliberate_error import lacking
from tools.page.snippet import Snippet, read
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
    for file in sorted((ROOT / "snippets").rglob("*.py")):
        if not file.with_suffix(".out").exists():
            continue
        program = read(file, ROOT)
        if lacking(program.source, lambda: runner.machine()["device"]):
            continue
        now, device = printed(program, known, runner)
        name = program.output_file(device)
        made = list(mutants.mutants(program.outputs[name]))
        left = survivors(made, now)
        record_property("mutants", (len(made), len(made) - len(left)))
        at = program.name.replace(program.path.name, name)
        missed += [f"{at}:{change} is not noticed: {REMEDY}" for change in left]
        if not output.same(program.outputs[name], now):
            missed.append(f"{at}: {program.name} prints something else: make outputs")
    if missed:
        pytest.fail("\n".join(missed), pytrace=False)


def printed(program: Snippet, known: dict[str, dict], runner: Remembering) -> tuple[str, str]:
    """Return what a snippet printed, and where: as recorded, or by running it."""
    seen = known.get(program.name, {})
    if "output" in seen and seen["sha256"] == program.sha256:
        return seen["output"], "cpu"
    result = runner.run(program.source, program.path.name, 120)
    return snippet.shown(program, result), result.device


def survivors(made: list[tuple[str, str]], now: str) -> list[str]:
    """Return the changes that nothing tells from the run."""
    return [change for text, change in made if output.same(text, now)]


@pytest.mark.parametrize("number", CHANGES)
def test_ten_units_of_the_last_digit(number: str) -> None:
    """A number is written as before."""
    assert mutants.changed(number) == CHANGES[number]


def test_each_number_is_changed_in_turn() -> None:
    """Every digit of a line belongs to some mutant; the line is named."""
    assert list(mutants.mutants("a 0.5\nfloat32 (3, 4) -1.20\n")) == [
        ("a 1.5\nfloat32 (3, 4) -1.20\n", "1: 0.5 → 1.5"),
        ("a 0.5\nfloat33 (3, 4) -1.20\n", "2: 32 → 33"),
        ("a 0.5\nfloat32 (4, 4) -1.20\n", "2: 3 → 4"),
        ("a 0.5\nfloat32 (3, 5) -1.20\n", "2: 4 → 5"),
        ("a 0.5\nfloat32 (3, 4) -1.10\n", "2: -1.20 → -1.10"),
    ]


def test_a_mutant_that_lives_is_found() -> None:
    """Where `...` lets anything stand, a changed number goes unnoticed, and is told."""
    made = list(mutants.mutants("...\n5\n...\n"))
    assert survivors(made, "5\n6\n") == ["2: 5 → 6"]
