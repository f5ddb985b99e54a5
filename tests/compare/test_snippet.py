"""Which committed file counts, and what would be committed where a run differs."""

from pathlib import Path

from tests.conftest import Book
from tools.compare.difference import Difference
from tools.compare.snippet import differences
from tools.page.snippet import read
from tools.run.result import Error, Result


def compared(book: Book, path: Path, result: Result) -> list[Difference]:
    """Read a snippet and compare a run with it."""
    return differences(read(path, book.root), result)


def test_a_device_has_an_output_of_its_own(book: Book) -> None:
    """It counts on that device only."""
    path = book.write("snippets/x.py", "print(1)\n")
    book.write("snippets/x.out", "cpu\n")
    book.write("snippets/x.cuda.out", "cuda\n")
    for stdout, device in (("cpu\n", "cpu"), ("cuda\n", "cuda"), ("cpu\n", "mps")):
        assert compared(book, path, Result(stdout, device=device)) == []
    [found] = compared(book, path, Result("cpu\n", device="cuda"))
    assert found.file == "x.cuda.out" and "x.cuda.out" in found.says


def test_what_differs_would_be_committed(book: Book) -> None:
    """Digits within the tolerance stay; anything else comes with its new content."""
    path = book.write("snippets/part/a/x.py", "print(1)\n")
    book.write("snippets/part/a/x.out", "0.4962\n")
    assert compared(book, path, Result("0.4963\n")) == []
    [found] = compared(book, path, Result("0.5\n"))
    assert (found.file, found.content) == ("x.out", b"0.5\n")
    assert found.says.startswith("snippets/part/a/x.py: prints something else")
    assert found.says.endswith("make outputs CHAPTER=part/a")


def test_what_is_no_longer_made_would_go(book: Book) -> None:
    """Outputs, figures and charts; a neighbour's figure stays."""
    path = book.write("snippets/x.py", "x = 1\n")
    for name in ("x.out", "x-2.svg", "x.vl.json", "x.onnx", "x_two.svg"):
        book.write(f"snippets/{name}", "old\n")
    found = compared(book, path, Result())
    stale = ["x.out", "x-2.svg", "x.vl.json", "x.onnx"]
    assert [(one.file, one.content) for one in found] == [(name, b"") for name in stale]


def test_a_run_that_misbehaved_is_no_new_truth(book: Book) -> None:
    """It is told, with the line of the file, and nothing would be committed."""
    text = "# --8<-- [start:a]\n1 / 0\n# --8<-- [end:a]\n"
    path = book.write("snippets/x.py", text)
    error = Error("ZeroDivisionError", "division by zero", "Traceback", (1,))
    [found] = compared(book, path, Result("half", ending="raised it", error=error))
    assert found.file == ""
    assert found.says.startswith("snippets/x.py:2: raised it\nTraceback")


def test_too_much_work_is_told(book: Book) -> None:
    """The limit is one of processor time; later figures and charts have a number."""
    snippet = read(book.write("snippets/x.py", "x = 1\n"), book.root)
    [found] = differences(snippet, Result(busy=21.4), 20)
    assert found.says.startswith("snippets/x.py: took 21 s of processor time, 20 s at")
    assert [snippet.figure_file(n) for n in (0, 2)] == ["x.svg", "x-3.svg"]
    assert snippet.chart_file(1) == "x-2.vl.json"
