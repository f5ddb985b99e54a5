"""The record of the last runs."""

import json

from tools.proof import record
from tools.proof.results import Results

MACHINE = {"device": "cpu", "device_name": "x86_64", "versions": {"torch": "2"}}


def entry(path) -> dict:
    """Make the entry of a file."""
    return {"result": "passed", "seconds": 0.1, "sha256": record.digest(path)}


def test_partial_run_keeps_valid_entries(book) -> None:
    """Those of unchanged files stay; with another torch all of them go."""
    same = book.write("snippets/same.py", "1\n")
    changed = book.write("snippets/changed.py", "1\n")
    old = {"snippets/same.py": entry(same), "snippets/changed.py": entry(changed)}
    record.save(book.root, MACHINE, old | {"snippets/gone.py": entry(same)})
    book.write("snippets/changed.py", "2\n")
    new = book.write("snippets/new.py", "3\n")
    record.save(book.root, MACHINE, {"snippets/new.py": entry(new)})
    [found] = record.load(book.root)
    assert list(found["results"]) == ["snippets/new.py", "snippets/same.py"]
    assert found["commit"] is None and found["date"]
    record.save(book.root, MACHINE | {"versions": {"torch": "3"}}, {})
    assert record.load(book.root)[0]["results"] == {}


def test_what_could_not_run_is_not_missing(book) -> None:
    """Where the machine lacks what it needs; another text of it is."""
    path = book.write("snippets/x.py", "1\n")
    left = entry(path) | {"result": record.NOT_RUN}
    told = [[*record.missing([{"results": {"snippets/x.py": one}}], book.root)] for one in (
        left, left | {"sha256": "x"}, left | {"result": "failed"})]
    assert [bool(one) for one in told] == [False, True, True]


def test_broken_record_is_replaced(book) -> None:
    """A torn file does not stop a run."""
    book.write("build/record-cpu.json", "{")
    file = record.save(book.root, MACHINE, {})
    assert json.loads(file.read_text())["device"] == "cpu"


def test_failure_wins(book) -> None:
    """A snippet that two pages show passed only if it did on both."""
    session = Results(book.root)
    session.add("x", {"result": "failed"})
    session.add("x", {"result": "passed"})
    assert session.results["x"]["result"] == "failed"
