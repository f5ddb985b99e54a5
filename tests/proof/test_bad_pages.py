"""Every kind of bad input is one failed test that says what to do."""

from collections.abc import Iterator

import pytest

from tests.conftest import Book, Report
from tests.proof.bad_pages import BAD, CASES, GOOD
from tests.proof.cases import Case
from tools.page import deliberate_error
from tools.proof import record

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
