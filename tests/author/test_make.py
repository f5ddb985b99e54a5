"""What the Makefile does before any program of the book runs."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tools import ROOT

PIP = '#!/bin/sh\necho "$@" >> called\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a folder with the Makefile, requirements, and a Python that installs nothing."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / "requirements.txt").write_text("torch==1\n", encoding="utf-8")
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(PIP, encoding="utf-8")
    python.chmod(0o755)
    return tmp_path


def make(root: Path, *words: str) -> subprocess.CompletedProcess:
    """Run make, and no other environment's idea of its options."""
    unset = {key: value for key, value in os.environ.items() if "MAKE" not in key}
    command = ["make", *words]
    return subprocess.run(command, cwd=root, env=unset, capture_output=True, text=True)


def installed(root: Path) -> int:
    """Return how often pip was called."""
    called = root / "called"
    return called.read_text(encoding="utf-8").count("-m pip install") if called.exists() else 0


def test_pip_starts_when_the_requirements_change_and_not_when_their_date_does(
    root: Path,
) -> None:
    """A switch of branches gives files a new date and the same text."""
    assert make(root, "setup").returncode == 0
    assert installed(root) == 1
    later = (root / ".venv/ready").stat().st_mtime + 60
    os.utime(root / "requirements.txt", (later, later))
    assert make(root, "setup").returncode == 0
    assert installed(root) == 1
    (root / "requirements.txt").write_text("torch==2\n", encoding="utf-8")
    os.utime(root / "requirements.txt", (later + 60, later + 60))
    assert make(root, "setup").returncode == 0
    assert installed(root) == 2


def test_what_pip_could_not_install_is_tried_again(root: Path) -> None:
    """A failure leaves nothing that says it is ready."""
    python = root / ".venv" / "bin" / "python"
    python.write_text(f"{PIP}exit 1\n", encoding="utf-8")
    assert make(root, "setup").returncode == 2
    python.write_text(PIP, encoding="utf-8")
    assert make(root, "setup").returncode == 0
    assert installed(root) == 2


def test_a_misspelt_argument_is_named(root: Path) -> None:
    """Nothing runs, and the message has the names to choose from."""
    for target, name in (("new-chapter", "PART_TITEL"), ("check", "CHAPTR")):
        done = make(root, target, f"{name}=Networks")
        assert done.returncode == 2 and not installed(root)
        assert f"{name}: no target has this argument. Correct its name, one of" in done.stderr
