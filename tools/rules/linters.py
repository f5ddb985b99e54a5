"""The linters of the book: ruff, codespell and pymarkdown, and what each of them reads."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

SPELLING = re.compile(r"(?P<at>.+:\d+): (?P<what>.+) ==> (?P<do>.+)")
MARKDOWN = re.compile(r"(?P<at>.+:\d+):\d+: (?P<rule>\w+): (?P<what>.+) \([^()]+\)")
SYNTAX = ("invalid-syntax", "E9", "F70")
# A rule of pymarkdown -> what is wrong and what to do, where its own words do not say both.
WORDS = {
    "MD004": "a list with more than one sign. Begin each item with -.",
    "MD009": "blanks at the end of the line. Remove them.",
    "MD012": "several blank lines. Keep one.",
    "MD028": "a blank line within a quotation. Begin it with >, or put words between.",
    "MD034": "an address without words. Write [words](address).",
    "MD040": "a fence without a language. Open it with ```text, or ```console for commands.",
    "MD045": "the picture's text alternative is empty. Say what the picture shows.",
    "MD048": "a fence of another sign. Open and close it with ```.",
    "MD051": "a link to a heading that is not there. Correct what stands behind #.",
    "MD056": "a row with more or fewer cells than its table's head. Write \\| for a | in a cell.",
}


def commands(python: list[str], words: list[str], prose: list[str]) -> list[list[str]]:
    """Return the command of each linter that has something to read.

    Args:
        python: files and folders for ruff.
        words: those for the spelling.
        prose: Markdown files, or folders of them.
    """
    ruff = ["ruff", "check", "--no-cache", "--output-format=json"]
    read = ((ruff, python), (["codespell_lib"], words), (["pymarkdown", "scan", "-r"], prose))
    return [[*command, *names] for command, names in read if names]


def findings(command: list[str], root: Path) -> list[str]:
    """Run a linter in the folder of its settings; return what it says, a message a fault."""
    whole = [sys.executable, "-m", *command]
    run = subprocess.run(whole, cwd=root, capture_output=True, text=True)
    if not run.returncode:
        return []
    read = _ruff if command[0] == "ruff" else _lines
    said = list(dict.fromkeys(read(run.stdout, os.path.realpath(root))))
    return said or [(run.stdout + run.stderr).strip() or f"exit status {run.returncode}"]


def _lines(said: str, root: str) -> Iterator[str]:
    """Yield the findings of codespell and pymarkdown."""
    for line in said.splitlines():
        if found := MARKDOWN.fullmatch(line):
            own = f"{found['what'].rstrip('.')}. Correct it."
            at = os.path.relpath(found["at"], root) if os.path.isabs(line) else found["at"]
            yield f"{at}: {WORDS.get(found['rule'].upper(), own)}"
        elif found := SPELLING.fullmatch(line):
            at, what = found["at"].removeprefix("./"), found["what"]
            yield f"{at}: “{what}” is misspelled. Write “{found['do']}”."


def _ruff(said: str, root: str) -> Iterator[str]:
    """Yield the findings of ruff; what is no Python is one fault."""
    broken: set[str] = set()
    for one in json.loads(said or "[]"):
        code, file = one["code"] or SYNTAX[0], os.path.relpath(one["filename"], root)
        at, what = f"{file}:{one['location']['row']}", one["message"].rstrip(".")
        fix = (one["fix"] or {}).get(
            "message"
        ) or f"To read why: .venv/bin/python -m ruff rule {code}"
        if code == "E902":
            yield f"{at}: not UTF-8. Save it as UTF-8."
        elif code == "TID251":  # pyproject.toml says what to do
            yield f"{at}: {what}."
        elif not code.startswith(SYNTAX):
            yield f"{at}: {what}. {fix}."
        elif file not in broken:
            broken.add(file)
            yield f"{at}: is no Python: {what}. Correct the syntax."
