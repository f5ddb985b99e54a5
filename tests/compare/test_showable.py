"""What a page cannot show is refused, with the line and what to do."""

import pytest

from tools.compare.showable import problem

REFUSED = {
    "a\nb\x00": "line 2 of its output has the character U+0000",
    "12\x08": "U+0008",
    "a\x0cb": "U+000C",
    "a\u2028b": "LINE SEPARATOR",
    "x" * 201: "has 201 characters, 200 at most",
    '  ;--8<-- "x"': "means something to the page",
    "a\n~~~~\nb": "line 2 of its output, '~~~~', means",
    "1\n" * 101: "prints 101 lines, 100 at most",
}


@pytest.mark.parametrize("printed", REFUSED)
def test_it_is_refused(printed: str) -> None:
    """In words."""
    assert REFUSED[printed] in problem(printed)


@pytest.mark.parametrize("printed", [
    "", "1\n", "a\tb\n", "x" * 200, "1\n" * 100, "−1 é 漢 🙂 <b> &amp;", "a ``` b",
    "a --8<-- b",
])
def test_anything_else_is_fine(printed: str) -> None:
    """Letters of all languages, tags, marks within a line."""
    assert problem(printed) is None
