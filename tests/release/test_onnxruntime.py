"""The program that runs networks in a page is npm's, unchanged, and can be renewed."""

import io
import json
import tarfile
from pathlib import Path

import pytest

from tools.release import onnxruntime


def package(**extra: bytes) -> bytes:
    """Return a package as npm would serve it."""
    files = dict.fromkeys(onnxruntime.TAKEN, b"content") | extra
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return out.getvalue()


@pytest.fixture
def lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a list of digests that belongs to a package of its own."""
    made = package()
    file = tmp_path / "lock.json"
    file.write_text(json.dumps({"version": "1", "integrity": onnxruntime.digest(made)}))
    monkeypatch.setattr(onnxruntime, "LOCK", file)
    monkeypatch.setattr(onnxruntime, "TARGET", tmp_path)
    monkeypatch.setattr(onnxruntime, "downloaded", lambda version: made)
    return file


def test_the_files_are_those_of_npm() -> None:
    """Nobody has changed what the book ships; their version stands in the file itself."""
    lock = json.loads(onnxruntime.LOCK.read_text(encoding="utf-8"))
    kept = {name: onnxruntime.TARGET / name for name in onnxruntime.TAKEN.values()}
    found = {name: onnxruntime.digest(onnxruntime.plain(f)) for name, f in kept.items()}
    assert found == lock["files"]
    assert f"v{lock['version']}\n" in kept["ort.js"].read_text(encoding="utf-8")[:200]


def test_it_is_renewed_by_one_command(lock: Path) -> None:
    """The files are written, packed where their name says so, and their digests kept."""
    assert onnxruntime.main() == 0
    files = json.loads(lock.read_text())["files"]
    own = onnxruntime.digest(b"content")
    assert files == dict.fromkeys(("ort.js", "ort.wasm.gz"), own)
    assert (lock.parent / "ort.js").read_bytes() == b"content"
    assert onnxruntime.plain(lock.parent / "ort.wasm.gz") == b"content"


def test_another_package_is_refused(lock: Path, monkeypatch, capsys) -> None:
    """Nothing is written when npm serves something else than was agreed on."""
    other = package(extra=b"evil")
    monkeypatch.setattr(onnxruntime, "downloaded", lambda version: other)
    assert onnxruntime.main() == 1
    assert onnxruntime.digest(other) in capsys.readouterr().err
    assert not (lock.parent / "ort.js").exists()
