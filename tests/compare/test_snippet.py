"""Which committed file counts, and what an update changes."""

from tools.compare import snippet
from tools.run.result import Run


def run_of(stdout: str = "", device: str = "cpu", ending: str = "ok") -> Run:
    """Make a run that printed something."""
    return Run(stdout, "", ending, None, (), 0.1, device, (), 0)


def test_device_variant(book) -> None:
    """A device's own output counts on that device only."""
    path = book.write("snippets/x.py", "print(1)\n")
    book.write("snippets/x.out", "cpu\n")
    book.write("snippets/x.cuda.out", "cuda\n")
    assert snippet.problems(path, run_of("cpu\n", "cpu"), book.root) == []
    assert snippet.problems(path, run_of("cuda\n", "cuda"), book.root) == []
    assert snippet.problems(path, run_of("cpu\n", "mps"), book.root) == []
    [problem] = snippet.problems(path, run_of("cpu\n", "cuda"), book.root)
    assert "x.cuda.out" in problem


def test_update_writes_what_differs(book) -> None:
    """A file within the tolerance keeps its digits; another is written anew."""
    path = book.write("snippets/x.py", "print(1)\n")
    out = book.write("snippets/x.out", "0.4962\n")
    assert snippet.update(path, run_of("0.4963\n"), book.root) == []
    assert snippet.update(path, run_of("0.5\n"), book.root) == [out]
    assert out.read_text() == "0.5\n"


def test_update_removes_stale_files(book) -> None:
    """What is no longer printed or drawn goes; a neighbour's figure stays."""
    path = book.write("snippets/x.py", "x = 1\n")
    stale = [book.write(f"snippets/{n}", "old\n") for n in ("x.out", "x-2.svg")]
    other = book.write("snippets/x_two.svg", "old\n")
    assert snippet.update(path, run_of(), book.root) == stale
    assert other.exists() and not any(file.exists() for file in stale)


def test_update_leaves_a_failed_snippet(book) -> None:
    """The output of a snippet that misbehaves is not the new truth."""
    path = book.write("snippets/x.py", "print(1)\n")
    failed = run_of("half", ending="crashed (SIGSEGV)")
    assert snippet.update(path, failed, book.root) == []
    assert not path.with_suffix(".out").exists()


def test_figure_names(book) -> None:
    """The first figure carries the snippet's name, further ones a number."""
    path = book.root / "snippets/x.py"
    assert snippet.figure_file(path, 0).name == "x.svg"
    assert snippet.figure_file(path, 2).name == "x-3.svg"
