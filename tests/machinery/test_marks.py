"""A page's marks are read, never run."""

import sys

import pytest

from tools import marks


def test_marks_are_read() -> None:
    """Names, reasons and conditions about the system."""
    assert marks.read("pytest.mark.gpu").name == "gpu"
    skip = marks.read("pytest.mark.skipif(sys.platform == 'beos', reason='old')")
    assert (skip.name, skip.args, skip.kwargs) == (
        "skipif",
        (False,),
        {"reason": "old"},
    )
    newer = marks.read("pytest.mark.skipif(not sys.version_info >= (3, 0), reason='')")
    assert newer.args == (sys.version_info < (3, 0),)


@pytest.mark.parametrize(
    "mark",
    [
        "pytest.mark.skipif(__import__('os').remove('x'), reason='')",
        "pytest.mark.skipif(sys.modules['os'].environ, reason='')",
        "pytest.mark.skipif(open('x', 'w'), reason='')",
        "pytest.mark.skipif([x for x in (1,)], reason='')",
        "pytest.mark.skipif((lambda: 1)(), reason='')",
        "pytest.mark.__class__('x')",
        "pytest.main(['docs'])",
        "pytest.mark.skipif(nonsense)",
        "pytest.mark.skip(",
        "1",
    ],
)
def test_anything_else_is_refused(mark: str) -> None:
    """A page can't make the tests run its code in their own process."""
    with pytest.raises(ValueError):
        marks.read(mark)
