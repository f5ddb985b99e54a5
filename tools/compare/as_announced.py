"""Judge how a snippet ended: run through, or stopped by the error it announced."""

from collections.abc import Sequence

from tools.compare.output import head
from tools.compare.remedies import likely
from tools.page.deliberate_error import Announced
from tools.run.result import Result

# How a run ended, in the words of its result -> what to do.
REMEDIES = {
    "was done": "Let what it started come to an end, and wait for it: thread.join().",
    "ran longer": "Make the work smaller, or move the idea into a lab.",
    "printed more": "Print less: what the claim needs and no more.",
    "exited with": "A snippet ends with its last line: remove what stops it earlier.",
    "crashed": "Remove what crashes the interpreter; try the lines one by one.",
    "stopped the program": "A snippet leaves other processes alone: remove the signal.",
}
UNGUARDED = (
    'starts processes that read it again: put that below `if __name__ == "__main__":`'
)
CORRECT_COMMENT = "Correct the comment, or the line that it stands on."


def misbehaved(promises: Sequence[Announced], run: Result) -> tuple[int, str] | None:
    """Tell line (0 for none) and fault of the way a snippet ran, apart from its output."""
    line = run.error.lines[-1] if run.error and run.error.lines else 0
    if "bootstrapping phase" in run.stderr:
        return 0, UNGUARDED
    if run.violations:
        return line, "\n".join(run.violations)
    if len(promises) > 1:
        return promises[1].line, "two lines say `# raises`: one snippet, one error."
    if not promises:
        if run.ending == "ok":
            return None
        remedy = (v for k, v in REMEDIES.items() if run.ending.startswith(k))
        told = likely(run.error.traceback) if run.error else next(remedy, "")
        parts = [run.ending, _trace(run), told]
        return line, "\n".join(filter(None, parts))
    promise = promises[0]
    if run.error and run.error.type == promise.type:
        if set(run.error.lines) & set(promise.lines):
            return None
        why = f"{promise.type} was raised, but not by this line\n{_trace(run)}"
    elif run.ending == "ok":
        why = f"must raise {promise.type}, but ran through"
    else:
        why = f"must raise {promise.type}, but {run.ending}\n{_trace(run)}"
    return promise.line, f"{why}\nCorrect the snippet or its `# raises` comment."


def untrue(run: Result) -> list[tuple[int, str]]:
    """List the shape comments that the run found to be wrong: line, as it was run, and sentence."""
    return [(n, f"{why}\n{CORRECT_COMMENT}") for n, why in sorted(run.comments.items())]


def _trace(run: Result) -> str:
    """Return the traceback, or else the end of what stderr says."""
    return head(run.error.traceback if run.error else run.stderr.strip()[-2000:])
