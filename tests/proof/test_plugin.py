"""pytest's own ways to choose and to run tests work on pages."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Book
from tests.proof.cases import INCLUDE, SHOW
from tools import ROOT
from tools.proof import record
from tools.run.sandbox.environment import environment

PAGE = "docs/pair.md"
NAMES = ["line 3 one", "line 7 parabola"]


@pytest.fixture
def pair(book: Book) -> Book:
    """Return a book with a page of two programs; the second one draws and prints."""
    book.write("snippets/pair/one.py", "print(1)\n")
    book.write("snippets/pair/one.out", "1\n")
    book.write("snippets/pair/parabola.py", SHOW + "print(0.5)\n")
    both = [INCLUDE.replace("x.py", f"{name}.py") for name in ("one", "parabola")]
    book.write(PAGE, "# Pair\n\n" + "\n".join(both).replace("HERE", "snippets/pair"))
    return book


@pytest.mark.parametrize(("arguments", "chosen"), [
    ([], NAMES),
    ([PAGE], NAMES),
    (["-k", "parabola"], NAMES[1:]),
    ([f"{PAGE}::line 3 one"], NAMES[:1]),
])
def test_choose(pair: Book, arguments: list[str], chosen: list[str]) -> None:
    """Each block is collected once, however it is asked for."""
    assert list(pair.pytest("--collect-only", *arguments).of(PAGE)) == chosen


def test_on_two_workers_outputs_are_updated_and_recorded(pair: Book) -> None:
    """The flag writes what does not match and lists it; pytest itself stays light."""
    kept = pair.files()
    check = "import sys\n\n\ndef test():\n    assert 'torch' not in sys.modules\n"
    pair.write("docs/test_light.py", check)
    command = [sys.executable, "-m", "pytest", "--update-outputs", "-n", "2", "docs"]
    env = environment() | {"PYTHONPATH": str(ROOT), "HOME": str(Path.home())}
    done = subprocess.run(command, cwd=pair.root, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    new = ["snippets/pair/parabola.out", "snippets/pair/parabola.svg"]
    assert re.findall(r"^snippets/\S+$", done.stdout, re.MULTILINE) == new
    now = pair.files()
    assert sorted(now.keys() - kept.keys()) == ["docs/test_light.py", *new]
    assert {name: data for name, data in now.items() if name in kept} == kept
    [found] = record.load(pair.root)
    assert list(found["results"]) == ["snippets/pair/one.py", "snippets/pair/parabola.py"]
    assert {entry["result"] for entry in found["results"].values()} == {"passed"}
    (pair.root / "docs/test_light.py").unlink()  # this process may have torch by now
    assert set(pair.pytest("docs").outcomes.values()) == {"passed"}
