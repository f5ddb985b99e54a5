"""What a program says aside, on stderr: warnings, log lines, errors of threads."""

import re

from tools.page.deliberate_error import MARKER

WARNING = re.compile(r"^(?:.*[/\\])?(?P<file>[^/\\\n:]+\.py):(?P<line>\d+): (?P<told>\w+: )")
FRAME = re.compile(r'(?<=File ")[^"]*[/\\](?=[^"/\\]+")')
UNANNOUNCED = "says something aside, which a reader sees and the page does not show"
REMEDY = (
    "Remove the cause. If a warning is the subject, end its line with `# warns UserWarning`: "
    "then the page shows it below the output."
)


def shown(stderr: str, own: str) -> str:
    """Return what was said aside as a page shows it: without folders of this machine.

    Args:
        stderr: all that was said.
        own: the program's file name; lines of other files are left out of warnings.
    """
    lines = []
    foreign = False
    for line in stderr.splitlines():
        found = WARNING.match(line)
        if foreign and not found and line.startswith("  "):
            continue  # the line of somebody else's program that warns
        foreign = bool(found and found["file"] != own)
        if found:
            at = "" if foreign else f"{own}:{found['line']}: "
            line = at + found["told"] + line[found.end() :]
        lines.append(FRAME.sub("", MARKER.sub("", line)))
    return "".join(f"{line}\n" for line in lines)
