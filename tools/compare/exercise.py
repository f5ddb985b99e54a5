"""Whether an exercise proves what it promises: by its starter, its answer, its wrong answers."""

from collections.abc import Sequence

from tools.compare import stderr
from tools.compare.as_announced import untrue
from tools.compare.difference import Difference
from tools.page.exercise import ANSWER, PASSED, WRONG, Exercise, Wrong
from tools.run.result import Result


def differences(exercise: Exercise, results: Sequence[Result]) -> list[Difference]:
    """List what an exercise does not prove; an empty list is a pass.

    Args:
        exercise: the exercise as it was read.
        results: how each of its sources ran.
    """
    if exercise.problem:
        return [Difference(exercise.problem)]
    starter, solved, *others = results
    answer, wrong = (exercise.name.replace(".py", end) for end in (ANSWER, WRONG))
    found = [_starter_problem(exercise.name, starter), _answer_problem(answer, solved)]
    for name, result in ((exercise.name, starter), (answer, solved)):
        if said := result.stderr.strip():
            found.append(f"{name}: {stderr.UNANNOUNCED}\n{said[-2000:]}\n{stderr.REMEDY}")
    where = f"{exercise.name}: with its answer, line"
    found += [f"{where} {line}: {why}" for line, why in untrue(solved)]
    if not exercise.wrong:
        name = wrong.rpartition("/")[2]
        found.append(f"{exercise.name}: {name} has no cell `# %% part of the hint`")
    for cell, result in zip(exercise.wrong, others):
        found.append(_wrong_problem(f"{wrong}:{cell.line}", cell, result))
    return [Difference(problem) for problem in found if problem]


def _starter_problem(name: str, result: Result) -> str | None:
    """Demand that the untouched starter fails with a hint about its `...`."""
    if _refused(result) and "..." in result.error.message:
        return None
    why = "the untouched starter must fail with a hint that contains `...`"
    return f"{name}: {why}, but {_happened(result)}"


def _answer_problem(name: str, result: Result) -> str | None:
    """Demand that the answer passes the check."""
    said = result.stdout.strip().splitlines()
    if result.ending == "ok" and not result.violations and said[-1:] == [PASSED]:
        return None
    return f"{name}: the answer must print `{PASSED}` last, but {_happened(result)}"


def _wrong_problem(at: str, cell: Wrong, result: Result) -> str | None:
    """Demand that a wrong answer is refused with the hint that it names."""
    if _refused(result) and cell.hint and cell.hint in result.error.message:
        return None
    why = f"this answer must get the hint “{cell.hint}”"
    return f"{at}: {why}, but {_happened(result)}"


def _refused(result: Result) -> bool:
    """Tell whether one of the exercise's own checks stopped it."""
    assertion = result.error and result.error.type == "AssertionError"
    return bool(assertion and not result.violations)


def _happened(result: Result) -> str:
    """Say what a run did instead."""
    if result.violations:
        return result.violations[0]
    if result.ending == "ok":
        return f"ran through and printed {result.stdout.strip()[-200:]!r}"
    error = result.error
    return f"{result.ending}\n{error.traceback}" if error else result.ending
