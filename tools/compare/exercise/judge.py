"""Whether an exercise proves what it promises: by its starter, its answer, its wrong answers."""

from collections.abc import Sequence

from tools.compare import stderr
from tools.compare.as_announced import untrue
from tools.compare.difference import Difference
from tools.compare.exercise import tampered
from tools.page.exercise import ANSWER, PASSED, WRONG, Exercise
from tools.run.result import Result


def differences(exercise: Exercise, results: Sequence[Result]) -> list[Difference]:
    """List what an exercise does not prove, by how its sources and its tampered answers ran."""
    if exercise.problem:
        return [Difference(exercise.problem)]
    (starter, solved, *others, made), found = results, []
    answer, wrong = (exercise.name.replace(".py", end) for end in (ANSWER, WRONG))
    if not (_refused(starter) and "..." in starter.error.message):
        why = "the untouched starter must fail with a hint that contains `...`"
        found.append(f"{exercise.name}: {why}, but {_happened(starter)}")
    said = solved.stdout.strip().splitlines()
    if solved.ending != "ok" or solved.violations or said[-1:] != [PASSED]:
        why = f"the answer must print `{PASSED}` last"
        found.append(f"{answer}: {why}, but {_happened(solved)}")
    else:
        found += tampered.problems(exercise, made)
    for name, result in ((exercise.name, starter), (answer, solved)):
        if said := result.stderr.strip():
            found.append(
                f"{name}: {stderr.UNANNOUNCED}\n{said[-2000:]}\n{stderr.REMEDY}"
            )
    where = f"{exercise.name}: with its answer, line"
    found += [f"{where} {line}: {why}" for line, why in untrue(solved)]
    if not exercise.wrong:
        name = wrong.rpartition("/")[2]
        found.append(f"{exercise.name}: {name} has no cell `# %% part of the hint`")
    for cell, result in zip(exercise.wrong, others):
        if not (_refused(result) and cell.hint and cell.hint in result.error.message):
            why = f"this answer must get the hint “{cell.hint}”"
            found.append(f"{wrong}:{cell.line}: {why}, but {_happened(result)}")
    return [Difference(problem) for problem in found]


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
