"""Every kind of bad input is one failed test that says what to do."""

import pytest

from tests.proof.bad_pages import BAD, GOOD, SKIPPED
from tools.proof import record


@pytest.mark.parametrize("case", BAD, ids=lambda case: case.name)
def test_bad(bad_book, case) -> None:
    """One test fails, and its message starts with the page's line."""
    _, report, _ = bad_book
    failed = {k: v for k, v in report.of(case.page).items() if v == "failure"}
    assert len(failed) == 1, (failed, report.text[-3000:])
    message = report.messages[f"{case.page}::{next(iter(failed))}"]
    assert message.startswith(f"{case.page}:"), message
    assert next(iter(failed)).split()[:2] == ["line", str(case.line)]
    for words in case.says:
        assert words in message, message
    for private in ("/tmp/", "site-packages", "tools/", "pytest_codeblocks/"):
        assert private not in message, message


@pytest.mark.parametrize("case", GOOD, ids=lambda case: case.name)
def test_neighbor(bad_book, case) -> None:
    """A good page among the bad ones passes."""
    _, report, _ = bad_book
    assert not [m for k, m in report.messages.items() if k.startswith(case.page)]


@pytest.mark.parametrize("case", SKIPPED, ids=lambda case: case.name)
def test_not_run(bad_book, case) -> None:
    """What can't be run here is reported as such, never as passed."""
    _, report, _ = bad_book
    assert list(report.of(case.page).values()) == ["skipped"]
    assert case.says[0] in report.messages[f"{case.page}::line {case.line}"]


def test_names(bad_book) -> None:
    """Tests are named like pytest-codeblocks' own, with the snippet's name after."""
    _, report, _ = bad_book
    assert report.of("docs/cases/regions.md") == {"line 3 x": "passed"}
    assert report.of("docs/cases/cont.md") == {"line 3": "passed"}
    assert report.of("docs/cases/other.md") == {}


def test_run_writes_nothing(bad_book) -> None:
    """A run leaves every file of the book as it was."""
    book, _, before = bad_book
    assert book.files() == before


def test_record(bad_book) -> None:
    """The record, gathered from a worker, tells passed from failed."""
    book, _, _ = bad_book
    [found] = record.load(book.root)
    assert {"torch", "torchvision", "numpy", "python"} <= set(found["versions"])
    results = found["results"]
    assert results["snippets/cases/tolerance/x.py"]["result"] == "passed"
    assert results["snippets/cases/right/exercises/x.py"]["result"] == "passed"
    assert results["snippets/cases/raises/x.py"]["result"] == "failed"
    own = record.digest(book.root / "snippets/cases/raises/x.py")
    assert results["snippets/cases/raises/x.py"]["sha256"] == own
