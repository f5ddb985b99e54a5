"""The exception that ended a program, as a page shows it."""

import linecache
import os
import traceback
from itertools import groupby
from pathlib import Path

from tools.page.deliberate_error import MARKER

REPEATED = 3  # times that Python shows a line of a recursion


def describe(error: BaseException, path: Path) -> dict:
    """Reduce the exception that ended a snippet to what a page shows: frames of its own file."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if frame.filename == str(path)]
    shown = ["Traceback (most recent call last):"] if own else []
    for (number, name), frames in groupby(own, lambda frame: (frame.lineno, frame.name)):
        line = MARKER.sub("", linecache.getline(str(path), number)).strip()
        times = len(list(frames))
        one = [f'  File "{path.name}", line {number}, in {name}', f"    {line}"]
        shown += one * min(times, REPEATED)
        if (more := times - REPEATED) > 0:
            shown.append(f"  [Previous line repeated {more} more time{'s' * (more > 1)}]")
    shown.append("".join(traceback.format_exception_only(error)).rstrip("\n"))
    lines = [frame.lineno for frame in own]
    if isinstance(error, SyntaxError) and error.filename == str(path):
        lines.append(error.lineno or 1)
    private = str(path.parent) + os.sep
    told = str(traceback.TracebackException.from_exception(error)), "\n".join(shown)
    plain = (text.encode("utf-8", "backslashreplace").decode("utf-8") for text in told)
    message, text = (text.replace(private, "") for text in plain)
    return {"type": type(error).__name__, "message": message, "traceback": text, "lines": lines}
