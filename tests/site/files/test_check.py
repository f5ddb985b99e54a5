"""A reader's own check: it tells what differs, in a line each, and gives nothing away."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.small_files import write
from tools.site.files.bundle import checker

SHOW = "import matplotlib.pyplot as plt\n\nplt.plot([1, 2])\nplt.show()\n"
STARTER = "y = ...\nassert y is not ..., 'Replace the ...'\nprint('correct')\n"
FAILS = """Traceback (most recent call last):
  File "fails.py", line 5, in <module>
    f()
  File "fails.py", line 2, in f
    return int("a")
ValueError: invalid literal for int() with base 10: 'a'
"""
FILES = {
    "near.py": "print(f'{0.4963:.4f}')\n",
    "near.out": "0.4962\n",
    "fails.py": 'def f():\n    return int("a")\n\n\nf()  # raises ValueError\n',
    "fails.out": FAILS,
    "warns.py": "import warnings\n\nwarnings.warn('low')  # warns UserWarning\n",
    "warns.out": "warns.py:3: UserWarning: low\n  warnings.warn('low')\n",
    "draws.py": SHOW,
    "draws.svg": "<svg/>",
    "part/exercises/a.py": STARTER,
    "part/exercises/a.answer.py": STARTER.replace("y = ...", "y = 3"),
}
# What is wrong with a machine or a program -> what the check says of it.
WRONG = {
    "far.py": ("print(1)\n", "+ 1"),
    "lacks.py": ("import sklearn_that_is_not_there\n", "pip install"),
    "broken.py": ("print(1 / 0)\n", "ZeroDivisionError"),
    "aside.py": ("import logging\n\nlogging.warning('low')\n", "WARNING"),
    "undrawn.py": (SHOW, "draws 1 figures, the book has 0"),
    "part/exercises/b.answer.py": (STARTER, "as it"),
}


def checked(folder: Path, files: dict[str, str]) -> tuple[int, str]:
    """Write a chapter as it is unpacked, and run its check."""
    command = [sys.executable, write(folder, checker() | files) / "check.py"]
    done = subprocess.run(command, cwd="/", capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def test_what_is_right_is_ok(tmp_path: Path) -> None:
    """Numbers within the tolerance, announced errors and warnings, figures, exercises."""
    status, said = checked(tmp_path, FILES)
    assert status == 0, said
    assert said.count("ok  ") == 6
    assert "6 of 6 programs do what the book shows" in said


def test_what_is_wrong_is_told(tmp_path: Path) -> None:
    """Each in a line, with what differs in the report; no place of this machine in it."""
    files = {name: code for name, (code, _) in WRONG.items()} | {"far.out": "3\n"}
    (tmp_path / "odd.py").write_bytes(b"print('\xe9')\n")
    status, said = checked(tmp_path, files)
    assert status == 1 and "odd.py can't be checked: 'utf-8'" in said
    for name, (_, words) in WRONG.items():
        assert f"DIFFERS {name}\n" in said and words in said
    assert f"0 of {len(WRONG) + 1} programs" in said and "/work/" not in said
    report = said.partition("copy from here")[2]
    assert "Python 3." in report and str(tmp_path) not in report
    assert str(Path.home()) not in report


@pytest.mark.parametrize("name", ["tools/compare/output.py", "tools/compare/stderr.py"])
def test_it_compares_as_the_book_does(name: str) -> None:
    """With the very same program text, and no more than 150 lines of its own."""
    assert checker()[name] == Path(name).read_text(encoding="utf-8")
    assert checker()["check.py"].count("\n") <= 150
