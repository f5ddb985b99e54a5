"""Whether a program does the same again where a reader's machine differs from this one."""

import re
from importlib.metadata import version as version_of

from tools.compare import output
from tools.compare.difference import Difference
from tools.compare.figure import clean
from tools.compare.snippet import kept, shown
from tools.page.snippet import Snippet
from tools.run import machine
from tools.run.result import Result

# What a second run has otherwise: the seed of hashes, the hour, the user, the terminal, the
# order of files, threads, instructions.
ELSEWHERE = {
    "SNIPPET_ELSEWHERE": "1", "USER": "elsewhere", "LOGNAME": "elsewhere",
    "COLUMNS": "66", "LINES": "33", "PYTHONHASHSEED": "4", "TZ": "Pacific/Kiritimati",
    "OMP_NUM_THREADS": "2", "MKL_NUM_THREADS": "2", "OPENBLAS_NUM_THREADS": "2",
    "OMP_WAIT_POLICY": "PASSIVE", "GOMP_SPINCOUNT": "0",  # on a busy machine, two threads spin
    "ATEN_CPU_CAPABILITY": "default", "ONEDNN_MAX_CPU_ISA": "SSE41",
}
# How a line that changed looks -> the likely cause, and what to do.
CAUSES = {
    r"0x[0-9a-f]{6,}": "the address of an object: print what it holds",
    r"[/\\](?:tmp|home|Users|var)[/\\]": "a path of this machine: print the name alone",
    r"[{}]": "the order of a set, which hashes decide: print sorted(…)",
    r"\d:\d\d|20\d\d-": "the time or the date: leave it out",
    r"\d\.\d{2,}": "digits that another machine computes otherwise, or random numbers "
    "without a seed: print fewer, or seed random, NumPy and torch",
}
OTHERWISE = "random numbers without a seed, or an order that hashes or folders decide"


def rounded(snippet: Snippet, result: Result) -> list[Difference]:
    """Return a new program's output where it is another, but within the tolerance."""
    name, now = snippet.output_file(result.device), shown(snippet, result)
    committed = snippet.outputs.get(name, "")
    if "..." in committed or committed == now or not output.same(committed, now):
        return []
    return [Difference("", name, now.encode())]


def problem(snippet: Snippet, first: Result, second: Result) -> str | None:
    """Say in what two runs of a program differ, None when a reader gets the same."""
    texts = [kept(snippet, result) for result in (first, second)]
    for version in map(version_of, machine.PACKAGES):
        if version in kept(snippet, first):
            return f"prints {version}, a version of this machine: write `...` for it"
    if not output.same(*texts):
        changes, why = output.diff(*texts), "prints something else when it runs again"
        lines = "\n".join(re.findall("^[-+].*", changes, re.MULTILINE))
        causes = (told for look, told in CAUSES.items() if re.search(look, lines))
        return f"{why}\n{changes}\nThe likely cause: {next(causes, OTHERWISE)}."
    if len(first.figures) != len(second.figures):
        return "draws another number of figures when it runs again: seed what is random."
    for number, pair in enumerate(zip(first.figures, second.figures)):
        if number not in first.charts and all(pair):
            if why := clean.same_figure(*map(clean.clean, pair)):
                return f"draws another figure when it runs again: {why}. Seed what is random."
    return None
