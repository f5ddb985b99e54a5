"""pytest's own ways to choose and to run tests work on pages."""

import re

import pytest

from tests.proof.cases import INCLUDE, SHOW, Case

CURVE = Case("curve", (), {"x.py": SHOW + "print(0.5)\n"})
PARABOLA = "```python\nassert True\n```\n" + INCLUDE.replace("x.py", "parabola.py")
PAIR = Case("pair", (), {"parabola.py": "print(1)\n", "parabola.out": "1\n"}, PARABOLA)
NAMES = ["line 3", "line 6 parabola"]


def test_update_outputs(book) -> None:
    """The flag writes what does not match and lists it; the next run is clean."""
    book.add(CURVE)
    book.add(PAIR)
    kept = book.files()
    report = book.pytest("--update-outputs", "-n", "2", "docs")
    assert set(report.outcomes.values()) == {"passed"}, report.text
    new = ["snippets/cases/curve/x.out", "snippets/cases/curve/x.svg"]
    assert re.findall(r"^snippets/\S+$", report.text, re.MULTILINE) == new
    assert sorted(book.files().keys() - kept.keys()) == new
    assert {k: v for k, v in book.files().items() if k in kept} == kept
    assert set(book.pytest().outcomes.values()) == {"passed"}


@pytest.mark.parametrize(
    ("arguments", "chosen"),
    [
        ([], NAMES),
        (["docs/cases/pair.md"], NAMES),
        (["-k", "parabola"], NAMES[1:]),
        (["docs/cases/pair.md::line 3"], NAMES[:1]),
    ],
    ids=" ".join,
)
def test_choose(book, arguments, chosen) -> None:
    """Each block is collected once, however it is asked for."""
    book.add(PAIR)
    text = book.pytest("--collect-only", "-q", *arguments).text
    assert re.findall(r"^docs/\S+::(.+)$", text, re.MULTILINE) == chosen


def test_pytest_itself_stays_light(book) -> None:
    """Collecting a book never imports torch into pytest."""
    book.add(PAIR)
    check = "import sys\n\n\ndef test():\n    assert 'torch' not in sys.modules\n"
    book.write("docs/test_light.py", check)
    report = book.pytest("docs/test_light.py", "docs/cases/pair.md::line 3")
    assert set(report.outcomes.values()) == {"passed"}, report.text
