"""A reader's own check: it tells what differs, in a line each, and gives nothing away."""

import os
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
    "near.py": "print(f'{0.4963:.4f} ± 0.1')\n",
    "near.out": "0.4962 ± 0.1\n",
    "fails.py": 'def f():\n    return int("a")\n\n\nf()  # raises ValueError\n',
    "fails.out": FAILS,
    "warns.py": "import warnings\n\nwarnings.warn('low')  # warns UserWarning\n",
    "warns.out": "warns.py:3: UserWarning: low\n  warnings.warn('low')\n",
    "draws.py": SHOW,
    "draws.svg": "<svg/>",
    "compiles.py": "# needs a compiler\nraise ValueError\n",
    "part/exercises/a.py": STARTER,
    "part/exercises/a.answer.py": STARTER.replace("y = ...", "y = 3"),
}
# What is wrong with a machine or a program -> what the check says of it.
WRONG = {
    "far.py": ("print(1)\n", "+ 1"),
    "lacks.py": ("import sklearn_that_is_not_there\n", "pip install"),
    **{f"lacks_{n}.py": ("import sklearn_that_is_not_there.svm\n", "") for n in "abc"},
    "broken.py": ("print(1 / 0)\n", "ZeroDivisionError"),
    "sign.py": ("print('−')\n", "+ ?"),
    "aside.py": ("import logging\n\nlogging.warning('low')\n", "WARNING"),
    "undrawn.py": (SHOW, "draws 1 figures, the book has 0"),
    "part/exercises/b.answer.py": (STARTER, "as it"),
}


def checked(folder: Path, files: dict[str, str]) -> tuple[int, str]:
    """Write a chapter as it is unpacked, and run its check."""
    command = [sys.executable, write(folder, checker() | files) / "check.py"]
    # Windows, too, has not every sign, and no compiler is on this path
    env = os.environ | {"PYTHONIOENCODING": "ascii", "PATH": "/nowhere"}
    done = subprocess.run(command, cwd="/", env=env, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def test_what_is_right_is_ok(tmp_path: Path) -> None:
    """Numbers within the tolerance, announced errors and warnings, figures, exercises."""
    status, said = checked(tmp_path, FILES)
    assert status == 0, said
    assert said.count("ok  ") == 6 and "not run compiles.py needs a compiler" in said
    assert "6 of 6 programs do what the book shows" in said


def test_what_is_wrong_is_told(tmp_path: Path) -> None:
    """Each in a line, with what differs in the report; no place of this machine in it."""
    files = {name: code for name, (code, _) in WRONG.items()} | {"far.out": "3\n"}
    (tmp_path / "odd.py").write_bytes(b"print('\xe9')\n")
    status, said = checked(tmp_path, files)
    assert status == 1 and "odd.py can't be checked: 'utf-8'" in said
    for name, (_, words) in WRONG.items():
        word = "LACKS" if "lacks" in name else "DIFFERS"
        assert f"{word:8}{name}\n" in said and words in said
    assert "\nlacks.py, lacks_a.py, lacks_b.py and 1 more lacks a package: python -m" in said
    assert said.count("pip install") == 1
    assert f"0 of {len(WRONG) + 1} programs" in said and "/work/" not in said
    report = said.partition("copy from here")[2]
    assert "Python 3." in report and str(tmp_path) not in report
    assert str(Path.home()) not in report


def test_a_python_too_old_is_told(tmp_path: Path) -> None:
    """In one line, before anything that it cannot read."""
    file = write(tmp_path, checker() | FILES) / "check.py"
    old = "sys.version_info, sys.version = (3, 9, 6), '3.9.6 (default)'"
    code = f"import runpy, sys\n{old}\nsys.path.insert(0, {str(tmp_path)!r})\n"
    command = [sys.executable, "-c", f"{code}runpy.run_path({str(file)!r}, None, '__main__')"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    told = (done.stdout + done.stderr).strip()
    assert (done.returncode, told) == (1, "Python 3.11 or newer is needed, this is 3.9.6")


@pytest.mark.parametrize("name", ["tools/compare/output.py", "tools/compare/stderr.py"])
def test_it_compares_as_the_book_does(name: str) -> None:
    """With the very same program text, and no more than 150 lines of its own."""
    assert checker()[name] == Path(name).read_text(encoding="utf-8")
    assert checker()["check.py"].count("\n") <= 150
