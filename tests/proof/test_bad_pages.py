"""What is wrong is one failed test that says what to do; tests/faults has every kind of it."""

from collections.abc import Iterator

import pytest

from tests.conftest import Book, Report
from tests.proof.cases import INCLUDE, SHOW, Case
from tools.page import deliberate_error
from tools.proof import record

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>old</text></svg>'
STARTER = """
def thrice(x):
    return ...  # your line
for x in (1, 4):
    y = thrice(x)
    assert y is not ..., "Replace the ... by a number."
    assert y == 3 * x, f"{y} is not three."
print("correct")
"""
EXERCISE = INCLUDE.replace("x.py", "exercises/x.py")
ANSWERS = {"answer": "return 3 * x", "wrong": "# %% 4 is not three\nreturn 4\n"}
TRACEBACK = """Traceback (most recent call last):
  File "x.py", line 1, in <module>
    int('a')
ValueError: ...
"""
DEAF = """import signal
signal.signal(signal.SIGTERM, signal.SIG_IGN)
while True:
    try:
        input()
    except BaseException: pass
"""
STATE = """import matplotlib, torch
torch.set_default_dtype(torch.float64)
torch.manual_seed(1)
matplotlib.rcParams['lines.linewidth'] = 9
open('left', 'w').close()
"""
CLEAN = """import os

import matplotlib, torch

print(torch.get_default_dtype(), os.listdir(), matplotlib.rcParams['lines.linewidth'])
"""
BAD = [
    Case("figure_changed", ("x.svg", "make outputs"), {"x.py": SHOW, "x.svg": SVG}),
    Case("raises", (
        "x.py:2: raised ZeroDivisionError: division by zero\nTraceback",
        'File "x.py", line 5, in <module>\n    f()\n',
        "# raises ZeroDivisionError",
    ), {"x.py": "def f():\n    return 1 / 0\n\n\nf()\n"}),
    Case("deaf", ("ran longer than 2 s",), {"x.py": DEAF}),
    Case("wrong_absent", ("has no x.answer.py and no x.wrong.py",),
         {"exercises/x.py": STARTER}, EXERCISE),
]
GOOD = [
    Case("state", (),
         {"x.py": STATE, "y.py": CLEAN, "y.out": "torch.float32 ['y.py'] 2.0\n"},
         INCLUDE + "\n" + INCLUDE.replace("x.py", "y.py")),
    Case("tolerance", (),
         {"x.py": "print('loss 0.4963 of 7')\n", "x.out": "loss 0.4962 of 7\n"}),
    Case("must_fail", (), {"x.py": "int('a')  # raises ValueError\n", "x.out": TRACEBACK}),
    Case("regions", (), {
        "x.py": "a = 1\n# --8<-- [start:b]\nb = a + 1\n# --8<-- [end:b]\nprint(b)\n",
        "x.out": "2\n",
    }, INCLUDE.replace("x.py", "x.py:b") + "\n" + INCLUDE),
    Case("compiles", (), {"x.py": "# needs a compiler\nraise ValueError\n"}),
    Case("other", body="```console\n$ nonsense\n```\n\n```yaml\na: 1\n```\n"),
    Case("right", (), {"exercises/x.py": STARTER}
         | {f"exercises/x.{name}.py": text for name, text in ANSWERS.items()}, EXERCISE),
]
CASES = [*BAD, *GOOD]
PRIVATE = ("/tmp/", "site-packages", "tools/", "pytest_codeblocks/")


def faults(case: Case, report: Report) -> Iterator[str]:
    """Say in what the report of a bad page is not as it should be."""
    failed = [name for name, how in report.of(case.page).items() if how == "failed"]
    if len(failed) != 1:
        yield f"{case.name}: {len(failed)} tests failed"
        return
    message = report.messages[f"{case.page}::{failed[0]}"]
    if not message.startswith(f"{case.page}:"):
        yield f"{case.name}: begins without the page and its line\n{message}"
    if failed[0].split()[:2] != ["line", str(case.line)]:
        yield f"{case.name}: {failed[0]} failed, not line {case.line}"
    lacking = [words for words in case.says if words not in message]
    if lacking or any(words in message for words in PRIVATE):
        yield f"{case.name}: does not say {lacking} or says one of {PRIVATE}\n{message}"


def test_bad_and_good_pages(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bad pages fail in one test each, good ones beside them pass, and no file changes."""
    for case in CASES:
        for name, content in case.files.items():
            book.write(f"{case.folder}/{name}", content)
        book.write(case.page, case.text)
    before = book.files()
    monkeypatch.setattr(deliberate_error, "COMPILERS", ())
    report = book.pytest("docs")
    assert len(report.outcomes) >= len(CASES)
    wrong = [told for case in BAD for told in faults(case, report)]
    assert not wrong, "\n\n".join(wrong)
    good = [case.page for case in GOOD]
    assert [m for k, m in report.messages.items() if m and k.startswith(tuple(good))] == []
    assert report.of("docs/cases/regions.md") == {"line 3 x": "passed"}
    assert report.of("docs/cases/other.md") == {}
    assert book.files() == before
    [found] = record.load(book.root)
    assert {"torch", "torchvision", "numpy", "python"} <= set(found["versions"])
    results = found["results"]
    assert results["snippets/cases/tolerance/x.py"]["result"] == "passed"
    assert results["snippets/cases/right/exercises/x.py"]["result"] == "passed"
    left = results["snippets/cases/compiles/x.py"]
    assert (left["result"], left["why"]) == ("not run", "needs a compiler")
    pictures = book.root / "build/differs/cases/figure_changed"
    assert "old" in (pictures / "x.before.svg").read_text() and (pictures / "x.after.svg").exists()
    failed = results["snippets/cases/raises/x.py"]
    own = record.digest(book.root / "snippets/cases/raises/x.py")
    assert (failed["result"], failed["sha256"]) == ("failed", own)
