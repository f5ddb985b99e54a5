"""The records of several devices become those of one checkout."""

import json
from pathlib import Path

import pytest

from tools.proof import merge, record

NAMES = ("snippets/p/a.py", "snippets/p/b.py")
HERE = "c0ffee"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a book of two snippets and an exercise's answer, at a commit."""
    monkeypatch.setattr(record, "commit", lambda root: HERE)
    monkeypatch.chdir(tmp_path)
    for name in (*NAMES, "snippets/p/exercises/a.answer.py"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"# {name}\n", encoding="utf-8")
    return tmp_path


def put(
    root: Path, device: str, *names: str, commit: str = HERE, failed: str = ""
) -> None:
    """Write the record of a run of some snippets, as an artifact is unpacked."""
    results = {
        name: {
            "result": "failed" if name == failed else "passed",
            "sha256": record.digest(root / name),
        }
        for name in names
    }
    content = {"device": device, "commit": commit, "results": results}
    file = root / "build/records" / device / f"record-{device.partition('-')[0]}.json"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(content), encoding="utf-8")


def refused(root: Path, capsys: pytest.CaptureFixture) -> str:
    """Return why the records are not taken."""
    assert merge.main() == 1
    assert not list((root / "build").glob("record-*.json"))
    return capsys.readouterr().err


def test_there_is_one_record_per_device(
    root: Path, capsys: pytest.CaptureFixture
) -> None:
    """The site then says of each snippet where it ran; what only a GPU ran is enough."""
    put(root, "cpu", NAMES[0])
    put(root, "cuda", *NAMES)
    assert merge.main() == 0
    assert capsys.readouterr().out == "record-cpu.json\nrecord-cuda.json\n"
    assert [known["device"] for known in record.load(root)] == ["cpu", "cuda"]
    assert record.main() == 0 and not capsys.readouterr().err


def test_a_run_of_another_commit_is_refused(
    root: Path, capsys: pytest.CaptureFixture
) -> None:
    """Pages are stamped with runs of the commit that they show."""
    put(root, "cpu", *NAMES, commit="f00")
    assert "record-cpu.json is of f00" in refused(root, capsys)


def test_nothing_to_take(root: Path, capsys: pytest.CaptureFixture) -> None:
    """An empty folder is not a run."""
    assert "holds no record-*.json" in refused(root, capsys)


def test_two_records_of_one_device_are_refused(
    root: Path, capsys: pytest.CaptureFixture
) -> None:
    """One would hide the other."""
    put(root, "cpu", *NAMES)
    put(root, "cpu-again", NAMES[0])
    assert "one record per device" in refused(root, capsys)


def test_a_missing_snippet_is_noticed(
    root: Path, capsys: pytest.CaptureFixture
) -> None:
    """Every snippet of the book has to be there, where records are merged and before a build."""
    put(root, "cpu", NAMES[0])
    told = f"{NAMES[1]} is in no record as it stands"
    assert refused(root, capsys).startswith(told)
    assert record.main() == 1
    assert told in capsys.readouterr().err


def test_a_snippet_that_changed_since_is_noticed(
    root: Path, capsys: pytest.CaptureFixture
) -> None:
    """A record speaks of one text of a file."""
    put(root, "cpu", *NAMES)
    (root / NAMES[0]).write_text("# other\n", encoding="utf-8")
    assert NAMES[0] in refused(root, capsys)


@pytest.mark.parametrize("device", ["cpu", "cuda"])
def test_a_failure_on_any_machine_counts(
    root: Path, device: str, capsys: pytest.CaptureFixture
) -> None:
    """Also when the other device passed."""
    for name in ("cpu", "cuda"):
        put(root, name, *NAMES, failed=NAMES[0] if name == device else "")
    assert f"{NAMES[0]} failed" in refused(root, capsys)
