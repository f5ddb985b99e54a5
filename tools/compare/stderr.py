"""What a program says aside, on stderr: warnings, log lines, errors of threads."""

import re

from tools.page.deliberate_error import MARKER

WARNING = re.compile(r"^(?:.*[/\\])?(?P<file>[^/\\\n:]+\.py):(?P<line>\d+): (?P<told>\w+: )")
FRAME = re.compile(
    r'^  File "(?P<path>(?:[^"]*[/\\])?(?P<file>[^"/\\]+))", line \d+(?P<name>, in )?'
)
# An error and what Python writes before the one that was raised from it: a page shows the last.
CHAINED = re.compile(
    r"(?ms)^Traceback \(most recent call last\):\n.*^(?:The above exception was the direct cause"
    r" of the following exception|During handling of the above exception, another exception"
    r" occurred):\n\n"
)
CARETS = re.compile(r"^\s+[~^]+$")
UNANNOUNCED = "says something aside, which a reader sees and the page does not show"
REMEDY = (
    "Remove the cause. If a warning is the subject, end its line with `# warns UserWarning`: "
    "then the page shows it below the output."
)


def warned(stderr: str, own: str) -> set[tuple[int, str]]:
    """Return line and category of each warning; the line is 0 where another file warns."""
    found = filter(None, map(WARNING.match, stderr.splitlines()))
    return {(int(w["line"]) * (w["file"] == own), w["told"].rstrip(": ")) for w in found}


def shown(stderr: str, own: str) -> str:
    """Return what was said aside as a page shows it: of other files only the words of warnings."""
    lines: list[str] = []
    kept, inside = True, False  # the frame, or the warning, that a line belongs to
    for line in CHAINED.sub("", stderr).splitlines():
        warning, frame = WARNING.match(line), FRAME.match(line)
        if frame:
            kept, inside = frame["file"] == own, frame["name"] is not None
            line = f'  File "{own}", {line[frame.end("path") + 3 :]}'
        elif warning:
            kept, inside = warning["file"] == own, False
            at = f"{own}:{warning['line']}: " if kept else ""
            lines.append(at + warning["told"] + line[warning.end() :])
            continue
        elif not line.startswith("  "):
            kept, inside = True, False
        if kept and not (inside and CARETS.match(line)):
            lines.append(MARKER.sub("", line))
    return "".join(f"{line}\n" for line in lines)
