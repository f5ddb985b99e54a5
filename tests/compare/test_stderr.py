"""What a program says aside is announced and shown, or it is a fault."""

import pytest

from tests.conftest import Book
from tools.compare.snippet import differences
from tools.compare.stderr import shown
from tools.page.snippet import read

WARNS = "import warnings\n\nwarnings.warn('beware of 0.25', UserWarning){}\nprint(1)\n"
ASIDE = {
    "a warning of torch": (
        "import torch\n\nw = torch.ones(1, requires_grad=True)\ny = 2 * w\nprint(y.grad)\n",
        "UserWarning: The .grad attribute of a Tensor that is not a leaf",
    ),
    "a line of a log": ("import logging\n\nlogging.warning('low')\n",
                        "WARNING:root:low"),
    "print to stderr": ("import sys\n\nprint('aside', file=sys.stderr)\n", "aside"),
    "an error at the end": ("import atexit\n\natexit.register(lambda: 1 / 0)\n",
                            "ZeroDivisionError: division by zero"),
    "a program that it starts": ("import os\n\nos.system('echo low >&2')\n", "low"),
}


def told(book: Book, runner, code: str, out: str = "") -> list[str]:
    """Run a snippet x.py and compare it with its output; return the messages."""
    path = book.write("snippets/x.py", code.encode())
    if out:
        book.write("snippets/x.out", out)
    snippet = read(path, book.root)
    found = differences(snippet, runner.run(snippet.source, "x.py"))
    return [one.says for one in found if one.file != "x.out" or out]


@pytest.mark.parametrize(("code", "words"), ASIDE.values(), ids=ASIDE)
def test_what_is_said_aside_is_told(book: Book, runner, code: str, words: str) -> None:
    """With its words, and with what to do."""
    [problem] = told(book, runner, code)
    assert problem.startswith("snippets/x.py: says something aside")
    assert words in problem and "# warns UserWarning" in problem
    assert str(book.root) not in problem and "/tmp/" not in problem


def test_an_announced_warning_is_shown_and_compared(book: Book, runner) -> None:
    """Below the output, within its tolerance; where it does not come, that is told."""
    code = WARNS.format("  # warns UserWarning")
    line = "  warnings.warn('beware of 0.25', UserWarning)\n"
    right = f"1\nx.py:3: UserWarning: beware of 0.26\n{line}"
    assert told(book, runner, code, right) == []
    [problem] = told(book, runner, code, right.replace("beware", "aware"))
    assert "prints something else than x.out" in problem
    (book.root / "snippets/x.out").unlink()
    [problem] = told(book, runner, "x = 1  # warns UserWarning\n")
    assert problem.startswith("snippets/x.py:1: must warn UserWarning, but did not")


def test_folders_of_this_machine_are_not_shown() -> None:
    """A warning of a package is shown without its place."""
    said = "/home/me/lib/sklearn/a.py:9: UserWarning: std\n  warnings.warn(\n/w/x.py:2: FutureWarning: b\n  f()\n"
    assert shown(said, "x.py") == "UserWarning: std\nx.py:2: FutureWarning: b\n  f()\n"


@pytest.mark.parametrize(
    "between",
    [
        "The above exception was the direct cause of the following exception:",
        "During handling of the above exception, another exception occurred:",
    ],
)
def test_of_a_chain_of_errors_the_last_is_shown(between: str) -> None:
    """As a page shows it; what was said before the first of them stays."""
    head = "Traceback (most recent call last):\n"
    chain = f"{head}ValueError: a\n\n{between}\n\n" * 2
    last = f'{head}  File "x.py", line 2, in <module>\n    raise E\nOSError: b\n'
    assert shown(f"low\n{chain}{last}", "x.py") == f"low\n{last}"
