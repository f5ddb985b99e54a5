"""Runs that readers sent: `python -m tools.proof.reported FILE` keeps one under reports/.

Only what is read here is kept, each value in its own form, so that no name, path or host of
a reader can come in. What a reader sends is shown as reported: nobody here saw the run.
"""

import datetime
import hashlib
import json
import re
import sys
from pathlib import Path

FOLDER = "reports"
MOST = 20_000  # characters of a report; one with many differences has a tenth of it
PROGRAMS = 5_000  # more than any book of this kind has
VERSION = r"\d+(?:\.\w+){1,4}(?:\+\w+)?"
FORMS = {
    "python": r"\d+\.\d+\.\w+",
    "system": "Linux|Windows|Darwin",
    "machine": "x86_64|AMD64|arm64|aarch64",
    "device": "cpu|cuda|mps|xpu",
    "torch": VERSION,
    "torchvision": VERSION,
    "numpy": VERSION,
    "date": r"\d{4}-\d\d-\d\d",
}
HEAD = re.compile(r"^Python (?P<python>\S+), (?P<system>\S+) (?P<machine>\S+)$", re.MULTILINE)
LINE = re.compile(r"^(?P<name>torch|torchvision|numpy|device) (?P<value>\S+)$", re.MULTILINE)
SHOWN = "programs do what the book shows"
COUNT = re.compile(rf"^(?P<same>\d{{1,4}}) of (?P<ran>\d{{1,4}}) {SHOWN},", re.MULTILINE)


class ReportError(ValueError):
    """A report that cannot be kept; its words say why and what to do."""


def read(text: str, date: str) -> dict[str, str | int]:
    """Return what a report of `check.py` says, by name.

    Arguments: the report's text, and the day on which it came, as `2026-11-29`.
    Raises a ReportError if a line is missing, if a value has another form, or if it is too long.
    """
    if len(text) > MOST:
        size = f"it has {len(text):,} characters, not {MOST:,} at most"
        raise ReportError(f"{size}; ask for the lines below “copy from here”")
    head, count = HEAD.search(text), COUNT.search(text)
    if not head or not count:
        lacks = f"“… {SHOWN}”" if head else "“Python …”"
        raise ReportError(f"its line {lacks} is missing; take all below “copy from here”")
    found = head.groupdict() | {it["name"]: it["value"] for it in LINE.finditer(text)}
    found |= {"date": date} | {name: int(count[name]) for name in ("same", "ran")}
    return valid(found)


def valid(report: dict) -> dict[str, str | int]:
    """Return a report whose every value has its form; a ReportError names the one that has not."""
    for name, form in FORMS.items():
        if name in ("torchvision", "numpy") and name not in report:
            continue
        value = report.get(name)
        if not isinstance(value, str) or not re.fullmatch(form, value) or len(value) > 30:
            said = f"its {name} is {str(value)[:40]!r}, which has not the form of one"
            raise ReportError(f"{said}; ask for the report again")
    same, ran = report.get("same"), report.get("ran")
    numbers = isinstance(same, int) and isinstance(ran, int)
    if not numbers or not 0 <= same <= ran <= PROGRAMS or not ran:
        raise ReportError(f"{same!r} of {ran!r} programs cannot be; ask for the report again")
    if unknown := sorted(set(report) - set(FORMS) - {"same", "ran"}):
        raise ReportError(f"{unknown[0]!r} is nothing that a report says; remove it")
    return report


def load(root: Path) -> list[dict]:
    """Return the reports of a book, newest first; a ReportError names the file that is not one."""
    found = []
    for file in sorted((root / FOLDER).glob("*.json"), reverse=True):
        try:
            found.append(valid(dict(json.loads(file.read_text(encoding="utf-8")))))
        except (ValueError, TypeError) as error:
            raise ReportError(f"{FOLDER}/{file.name}:1: {error}") from error
    return found


def keep(report: dict, root: Path) -> Path:
    """Write a report under the root and return its file; the same report is kept once."""
    text = json.dumps(report, indent=1, sort_keys=True) + "\n"
    name = f"{report['date']}-{hashlib.sha256(text.encode()).hexdigest()[:8]}.json"
    file = root / FOLDER / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def main(name: str) -> str | None:
    """Keep the report in a file; return why not."""
    try:
        text = Path(name).read_text(encoding="utf-8")
        today = datetime.datetime.now(datetime.UTC).date().isoformat()
        print(f"kept as {keep(read(text, today), Path.cwd()).relative_to(Path.cwd())}")
    except (OSError, UnicodeDecodeError, ReportError) as error:
        return f"{name}: {error}"
    return None


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]) if len(sys.argv) == 2 else "make report FILE=report.txt")
