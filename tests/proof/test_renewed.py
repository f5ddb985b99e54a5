"""`make outputs` refuses what a reader would not get, and renews what it writes."""

import pytest

from tests.conftest import Book, Report
from tests.proof.cases import INCLUDE

UNSTEADY = {
    "the order of a set": ("print({'ab', 'cd', 'ef', 'gh', 'ij'})", "print sorted"),
    "a hash": ("print(hash('a') % 1000003)", "hashes decide"),
    "the address of an object": ("print(object())", "the address of an object"),
    "a path": ("import os\n\nprint(os.getcwd())", "a path of this machine"),
    "the time zone": ("import time\n\nprint(time.tzname)", "prints something else"),
    "the clock": ("import time\n\nprint(f'{time.perf_counter():.6f}')", "print fewer"),
    "random": ("import random\n\nprint(random.random())", "without a seed"),
    "NumPy": ("import numpy as np\n\nprint(np.random.rand(2))", "seed random, NumPy"),
    "torch": ("import torch\n\nprint(torch.rand(2))", "seed random, NumPy and torch"),
    "too many digits": (
        "import torch\n\ntorch.manual_seed(0)\nx = torch.rand(100_000)\n"
        "print(f'{(x.exp().sum() / x.sin().sum()).item():.12f}')", "print fewer"),
    "a random figure": ("import random\n\nimport matplotlib.pyplot as plt\n\n"
                        "plt.plot([0, random.random()])\nplt.show()",
                        "draws another figure"),
}


def updated(book: Book, source: str, out: str = "") -> Report:
    """Run `make outputs` on a book with one snippet x.py."""
    book.write("snippets/x.py", f"{source}\n")
    if out:
        book.write("snippets/x.out", out)
    book.write("docs/x.md", "# X\n\n" + INCLUDE.replace("HERE", "snippets"))
    return book.pytest("--update-outputs", "docs")


@pytest.mark.parametrize("kind", UNSTEADY)
def test_what_changes_from_run_to_run_is_not_written(book: Book, kind: str) -> None:
    """The line is shown, with the likely cause."""
    source, cause = UNSTEADY[kind]
    report = updated(book, source)
    [message] = filter(None, report.messages.values())
    assert "when it runs again" in message and cause in message
    assert not (book.root / "snippets/x.out").exists()
    assert not (book.root / "snippets/x.svg").exists()


def test_what_stays_is_written(book: Book) -> None:
    """Digits within the tolerance are renewed with the program; dots of the author stay."""
    assert set(updated(book, "print(0.4963)").outcomes.values()) == {"passed"}
    assert (book.root / "snippets/x.out").read_text() == "0.4963\n"
    updated(book, "print(0.4961)  # another program")
    assert (book.root / "snippets/x.out").read_text() == "0.4961\n"
    updated(book, "print(0.4962, 'in', 7)", "0.4961 ...\n")
    assert (book.root / "snippets/x.out").read_text() == "0.4961 ...\n"
