"""Judge how a snippet ended: run through, or stopped by the error it announced."""

import ast
from dataclasses import dataclass

from tools.errors import MARKER
from tools.outcome import Run

KEEP_RUNNING = (
    "Make it run through, or end the line that raises with `# raises {type}`."
)
# How a run ended, in outcome's words -> what to do.
REMEDIES = {
    "ran longer": "Make the work smaller, or move the idea into a lab.",
    "printed more": "Print less: what the claim needs and no more.",
    "exited with": "A snippet ends with its last line: remove what stops it earlier.",
    "crashed": "Remove what crashes the interpreter; try the lines one by one.",
    "saved a chart": "Mend the chart, or draw the figure with matplotlib.",
}
CORRECT_COMMENT = "Correct the comment, or the line that it stands on."


@dataclass(frozen=True)
class Announced:
    """A deliberate error: its type, the line of its marker, the lines it may be in."""

    type: str
    line: int
    lines: range


def announced(source: str) -> list[Announced]:
    """List the errors that a snippet says it raises.

    Args:
        source: the snippet as it is run.
    """
    found = []
    for number, line in enumerate(source.splitlines(), 1):
        if match := MARKER.search(line):
            name = match["type"].rpartition(".")[2]
            found.append(Announced(name, number, _statement(source, number)))
    return found


def misbehaved(source: str, run: Run) -> tuple[int, str] | None:
    """Tell what is wrong with the way a snippet ran, apart from its output.

    Args:
        source: the snippet as it was run.
        run: how it ran.

    Returns:
        The line of the snippet (0 where none can be named) and a sentence.
    """
    if run.violations:
        return _last_line(run), "\n".join(run.violations)
    promises = announced(source)
    if len(promises) > 1:
        return promises[1].line, "two lines say `# raises`: one snippet, one error."
    if not promises:
        if run.ending == "ok":
            return None
        parts = [run.ending, _trace(run), _remedy(run)]
        return _last_line(run), "\n".join(filter(None, parts))
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


def untrue(run: Run) -> list[tuple[int, str]]:
    """List the shape comments that the run found to be wrong: line and sentence.

    A line that the sentence mentions is one of the text as it was run.
    """
    return [(n, f"{why}\n{CORRECT_COMMENT}") for n, why in sorted(run.comments.items())]


def _remedy(run: Run) -> str:
    """Say what to do about a run that did not reach its end."""
    if run.error:
        return KEEP_RUNNING.format(type=run.error.type)
    return next((v for k, v in REMEDIES.items() if run.ending.startswith(k)), "")


def _trace(run: Run) -> str:
    """Return the traceback, or else the end of what stderr says."""
    return run.error.traceback if run.error else run.stderr.strip()[-2000:]


def _last_line(run: Run) -> int:
    """Return the last line of the snippet on the way to its error, or 0."""
    return run.error.lines[-1] if run.error and run.error.lines else 0


def _statement(source: str, line: int) -> range:
    """Return the lines of the innermost statement that a line belongs to."""
    try:
        nodes = ast.walk(ast.parse(source))
    except SyntaxError:
        return range(line, line + 1)
    spans = [(n.lineno, n.end_lineno) for n in nodes if isinstance(n, ast.stmt)]
    around = [(a, b) for a, b in spans if a <= line <= b]
    first, last = min(around, key=lambda s: s[1] - s[0], default=(line, line))
    return range(first, last + 1)
