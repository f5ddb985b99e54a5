"""The records of several runs become those of one checkout."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tools.proof import merge, record

MACHINE = {"device": "cpu", "device_name": "x86_64", "versions": {"torch": "2"}}
NAMES = ("snippets/p/a.py", "snippets/p/b.py")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a book of two snippets and an exercise's answer."""
    for name in (*NAMES, "snippets/p/exercises/a.answer.py"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"# {name}\n", encoding="utf-8")
    return tmp_path


def put(
    root: Path, part: str, *names: str, result: str = "passed", **other: object
) -> None:
    """Write the record of a run of some snippets, as an artifact is unpacked."""
    entry = {"result": result, "seconds": 0.1}
    results = {name: entry | {"sha256": record.digest(root / name)} for name in names}
    content = (
        MACHINE | {"commit": "c0ffee", "date": "today", "results": results} | other
    )
    file = root / "build/records" / part / f"record-{content['device']}.json"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(content), encoding="utf-8")


def taken(root: Path) -> list[str]:
    """Take the records; return the names of the files."""
    return [file.name for file in merge.take(root / "build/records", root)]


def refused(root: Path) -> str:
    """Return why the records are not taken."""
    with pytest.raises(merge.NotOneRun) as told:
        taken(root)
    assert not list((root / "build").glob("record-*.json"))
    return str(told.value)


def test_parts_become_one_record_per_device(root: Path) -> None:
    """The site then says of each snippet where it ran."""
    put(root, "one", NAMES[0])
    put(root, "two", NAMES[1])
    put(root, "gpu", *NAMES, device="cuda", device_name="H200")
    assert taken(root) == ["record-cpu.json", "record-cuda.json"]
    found = {known["device"]: known for known in record.load(root)}
    assert {device: list(r["results"]) for device, r in found.items()} == {
        "cpu": list(NAMES),
        "cuda": list(NAMES),
    }
    assert found["cpu"]["commit"] == "c0ffee"


def test_a_snippet_that_only_a_gpu_runs_is_enough(root: Path) -> None:
    """One record that it passed suffices."""
    put(root, "one", NAMES[0])
    put(root, "gpu", NAMES[1], device="cuda")
    assert taken(root)


def test_a_run_of_another_commit_is_refused(root: Path) -> None:
    """Pages are stamped with runs of the commit that they show."""
    git = [
        "git",
        "-C",
        str(root),
        "-c",
        "user.name=a",
        "-c",
        "user.email=a@example.org",
    ]
    (root / ".gitignore").write_text("/build/\n", encoding="utf-8")
    for command in (["init", "-q"], ["add", "--all"], ["commit", "-qm", "x"]):
        subprocess.run([*git, *command], check=True)
    put(root, "one", *NAMES)
    assert "record-cpu.json is of c0ffee" in refused(root)
    shutil.rmtree(root / "build/records")
    put(root, "one", *NAMES, commit=record.commit(root))
    assert taken(root) == ["record-cpu.json"]


def test_nothing_to_take(root: Path) -> None:
    """An empty folder is not a run."""
    assert "make snippets" in refused(root)


def test_a_missing_part_is_noticed(root: Path) -> None:
    """Every snippet of the book has to be there."""
    put(root, "one", NAMES[0])
    assert f"{NAMES[1]} is in no record as it stands" in refused(root)


def test_a_snippet_that_changed_since_is_noticed(root: Path) -> None:
    """A record speaks of one text of a file."""
    put(root, "one", *NAMES)
    (root / NAMES[0]).write_text("# other\n", encoding="utf-8")
    assert NAMES[0] in refused(root)


@pytest.mark.parametrize("order", [("one", "two"), ("two", "one")])
def test_a_failure_on_any_machine_counts(root: Path, order: tuple[str, str]) -> None:
    """Also when another run passed, before it or after it."""
    put(root, order[0], *NAMES)
    put(root, order[1], NAMES[0], result="failed")
    assert f"{NAMES[0]} failed" in refused(root)


@pytest.mark.parametrize("other", [{"commit": "f00"}, {"versions": {"torch": "3"}}])
def test_runs_of_different_books_are_refused(root: Path, other: dict) -> None:
    """Two commits or two versions of torch are not one run."""
    put(root, "one", NAMES[0])
    put(root, "two", NAMES[1], **other)
    assert next(iter(other)) in refused(root) and "record-cpu.json" in refused(root)
