"""The linters of the book: ruff, codespell and pymarkdown, and what each of them reads."""

import os
import re
import subprocess
import sys
from pathlib import Path

SPELLING = re.compile(r"(?P<at>.+:\d+): (?P<what>.+) ==> (?P<do>.+)")
MARKDOWN = re.compile(r"(?P<at>.+:\d+):\d+: (?P<rule>MD\d+): (?P<what>.+?)\.? \([^()]+\)")
PYTHON = re.compile(r"(?P<at>.+:\d+):\d+: (?P<rule>[\w-]+):? (?:\[\*\] )?(?P<what>.+)")
# A rule of a linter -> what is wrong and what to do, where its own words do not say both.
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
    "E902": "not UTF-8. Save it as UTF-8.",
    "D101": "a class without a docstring. Say in one sentence what it is.",
    "D103": "a function without a docstring. Say in one sentence what it does.",
    "F403": "imports whatever there is. Name what is used: from math import cos.",
    "T100": "breakpoint() is left over. Remove it.",
    "W191": "a tab at the beginning. Indent by four blanks.",
}


def commands(python: list[str], words: list[str], prose: list[str]) -> list[list[str]]:
    """Return the command of each linter that has files or folders to read: Python, words, prose."""
    ruff = ["ruff", "check", "--no-cache", "--output-format=concise"]
    read = (ruff, python), (["codespell_lib"], words), (["pymarkdown", "scan", "-r"], prose)
    return [[*command, *names] for command, names in read if names]


def findings(command: list[str], root: Path) -> list[str]:
    """Run a linter in the folder of its settings; return what it says, a message a fault."""
    whole = [sys.executable, "-m", *command]
    run = subprocess.run(whole, cwd=root, capture_output=True, text=True)
    own = (line.replace(f"{os.path.realpath(root)}/", "") for line in run.stdout.splitlines())
    told = list(dict.fromkeys(filter(None, map(_told, own)))) if run.returncode else []
    broken = {text.partition(":")[0]: text for text in reversed(told) if ": is no Python" in text}
    told = [text for text in told if broken.get(text.partition(":")[0], text) == text]
    whole = (run.stdout + run.stderr).strip() or f"exit status {run.returncode}"
    return told or ([whole] if run.returncode else [])


def _told(line: str) -> str:
    """Return what a line of a linter says, in the book's form; nothing where it counts."""
    if found := SPELLING.fullmatch(line):
        at = found["at"].removeprefix("./")
        return f"{at}: “{found['what']}” is misspelled. Write “{found['do']}”."
    if not (found := MARKDOWN.fullmatch(line) or PYTHON.fullmatch(line)):
        return ""
    rule, what = found["rule"], found["what"].rstrip(".")
    why = f"Correct it; why: .venv/bin/python -m ruff rule {rule}"
    if rule.startswith(("invalid-syntax", "F70")):
        what, why = f"is no Python: {what}", "Correct the syntax"
    elif rule.startswith(("MD", "TID")):  # their words say what to do, or pyproject.toml does
        why = "Correct it"
    return f"{found['at']}: {WORDS.get(rule, f'{what}. {why}.')}"
