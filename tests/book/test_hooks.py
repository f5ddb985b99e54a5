"""The hooks of `.pre-commit-config.yaml` run, and stop what they are there to stop."""

import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tools import ROOT

CONFIG = ROOT / ".pre-commit-config.yaml"
REPOSITORIES = yaml.safe_load(CONFIG.read_text(encoding="utf-8"))["repos"]
HOOKS = {hook["id"]: hook for hook in REPOSITORIES[0]["hooks"]}
# The file that a hook gets -> what it must let pass, and what it must stop.
FILES = {
    "ruff": ("a.py", '"""Say one."""\n', "import os\n"),
    "markdown": ("a.md", "# A\n\nText.\n", "# A\nText.  \n\n\n\n* b\n"),
    "spelling": ("a.md", "The book.\n", "Teh book.\n"),  # codespell:ignore teh
}


def run(hook: str, *arguments: str) -> subprocess.CompletedProcess:
    """Run a hook as pre-commit does, with the Python of these tests."""
    program, *rest = shlex.split(HOOKS[hook]["entry"])
    assert program == ".venv/bin/python", f"{hook}: run a program of .venv"
    command = [sys.executable, *rest, *arguments]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=120
    )


@pytest.mark.parametrize("hook", FILES)
def test_a_hook_stops_what_is_wrong(hook: str, tmp_path: Path) -> None:
    """A good file passes, a bad one does not."""
    name, good, bad = FILES[hook]
    for text, stops in ((good, False), (bad, True)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        done = run(hook, str(tmp_path / name))
        assert bool(done.returncode) == stops, done.stdout + done.stderr


def test_the_rules_are_those_of_make_lint() -> None:
    """What no other hook checks, this one does."""
    found = run("rules", "--collect-only", "-p", "no:cacheprovider").stdout
    files = {f.name for f in (ROOT / "tests/rules").glob("test_*.py")} - {
        "test_linters.py"
    }
    assert [name for name in sorted(files) if f"tests/rules/{name}" not in found] == []


def test_no_version_stands_beside_the_pinned_ones() -> None:
    """Everything is local; pre-commit itself accepts the file."""
    assert [repository["repo"] for repository in REPOSITORIES] == ["local"]
    assert HOOKS.keys() == FILES.keys() | {"rules"}
    assert {hook["language"] for hook in HOOKS.values()} == {"system"}
    check = [sys.executable, "-m", "pre_commit", "validate-config", str(CONFIG)]
    done = subprocess.run(check, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
