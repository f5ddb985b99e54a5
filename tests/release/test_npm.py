"""What the site ships of other programs is npm's, unchanged, and can be renewed."""

import io
import json
import tarfile
from pathlib import Path

import pytest

from tools.release import npm

TAKEN = {"dist/a.js": "a.js", "dist/b.wasm": "b.wasm.gz"}
LOCKS = sorted(npm.LOCKS.glob("*.json"))


def package(**extra: bytes) -> bytes:
    """Return a package as npm would serve it."""
    files = {f"package/{name}": b"content" for name in TAKEN} | extra
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return out.getvalue()


@pytest.fixture
def lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the lock of a package of its own, whose files go into the same folder."""
    made = package()
    file = tmp_path / "own.json"
    told = {"name": "own", "version": "1", "folder": ".", "taken": TAKEN}
    file.write_text(json.dumps(told | {"integrity": npm.digest(made)}))
    monkeypatch.setattr(npm, "LOCKS", tmp_path)
    monkeypatch.setattr(npm, "ASSETS", tmp_path)
    monkeypatch.setattr(npm, "downloaded", lambda name, version: made)
    return file


@pytest.mark.parametrize("file", LOCKS, ids=[file.stem for file in LOCKS])
def test_the_files_are_those_of_npm(file: Path) -> None:
    """Nobody has changed what the book ships, and its license lies beside it."""
    lock = json.loads(file.read_text(encoding="utf-8"))
    folder = npm.ASSETS / lock["folder"]
    kept = {name: folder / name for name in lock["taken"].values()}
    found = {name: npm.digest(npm.plain(file)) for name, file in kept.items()}
    assert found == lock["files"]
    assert "Permission is hereby granted" in (folder / "license.txt").read_text()


def test_it_is_renewed_by_one_command(lock: Path) -> None:
    """The files are written, packed where their name says so, and their digests kept."""
    assert npm.main(["own"]) == 0
    files = json.loads(lock.read_text())["files"]
    assert files == dict.fromkeys(("a.js", "b.wasm.gz"), npm.digest(b"content"))
    assert (lock.parent / "a.js").read_bytes() == b"content"
    assert npm.plain(lock.parent / "b.wasm.gz") == b"content"


def test_another_package_is_refused(lock: Path, monkeypatch, capsys) -> None:
    """Nothing is written when npm serves something else than was agreed on."""
    other = package(extra=b"evil")
    monkeypatch.setattr(npm, "downloaded", lambda name, version: other)
    assert npm.main(["own"]) == 1
    assert npm.digest(other) in capsys.readouterr().err
    assert not (lock.parent / "a.js").exists()


def test_an_unknown_name_is_told_which_there_are(lock: Path, capsys) -> None:
    """So nobody has to look for the locks."""
    assert npm.main([]) == npm.main(["other"]) == 1
    assert capsys.readouterr().err.count("Name one of: own") == 2
