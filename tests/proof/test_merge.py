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
    (tmp_path / "snippets/p/exercises").mkdir(parents=True)
    for name in (*NAMES, "snippets/p/exercises/a.answer.py"):
        (tmp_path / name).write_text(f"# {name}\n", encoding="utf-8")
    return tmp_path


def put(root: Path, device: str, *names: str, commit=HERE, result="passed") -> None:
    """Write the record of a run of some snippets, as an artifact is unpacked."""
    results = {name: {"result": result, "sha256": record.digest(root / name)}
               for name in names}
    content = {"device": device, "commit": commit, "results": results}
    file = root / "build/records" / device / f"record-{device.partition('-')[0]}.json"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(content), encoding="utf-8")


def refused(root: Path, capsys: pytest.CaptureFixture) -> str:
    """Return why the records are not taken."""
    assert merge.main() == 1
    assert not list((root / "build").glob("record-*.json"))
    return capsys.readouterr().err


def test_there_is_one_record_per_device(root: Path, capsys) -> None:
    """The site then says of each snippet where it ran; what only a GPU ran is enough."""
    put(root, "cpu", NAMES[0])
    put(root, "cuda", *NAMES)
    assert merge.main() == 0
    assert capsys.readouterr().out == "record-cpu.json\nrecord-cuda.json\n"
    assert [known["device"] for known in record.load(root)] == ["cpu", "cuda"]
    assert record.main() == 0 and not capsys.readouterr().err


def test_what_is_no_run_of_this_commit_is_refused(root: Path, capsys) -> None:
    """Nothing, a run of another commit, and a second one, which would hide the first."""
    assert "holds no record-*.json" in refused(root, capsys)
    put(root, "cpu", *NAMES, commit="f00")
    assert "record-cpu.json is of f00" in refused(root, capsys)
    put(root, "cpu-again", NAMES[0])
    assert "one record per device" in refused(root, capsys)


def test_a_missing_snippet_is_noticed(root: Path, capsys) -> None:
    """Every snippet of the book has to be there, where records are merged and before a build."""
    put(root, "cpu", NAMES[0])
    told = f"{NAMES[1]} is in no record as it stands"
    assert refused(root, capsys).startswith(told)
    assert record.main() == 1
    assert told in capsys.readouterr().err


def test_a_snippet_that_changed_since_is_noticed(root: Path, capsys) -> None:
    """A record speaks of one text of a file."""
    put(root, "cpu", *NAMES)
    (root / NAMES[0]).write_text("# other\n", encoding="utf-8")
    assert NAMES[0] in refused(root, capsys)


@pytest.mark.parametrize("device", ["cpu", "cuda"])
def test_a_failure_on_any_machine_counts(root: Path, device: str, capsys) -> None:
    """Also when the other device passed."""
    for name in ("cpu", "cuda"):
        put(root, name, *NAMES, result="failed" if name == device else "passed")
    assert f"{NAMES[0]} failed" in refused(root, capsys)
