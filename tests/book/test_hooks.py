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
HOOKS = {hook["id"]: shlex.split(hook["entry"]) for hook in REPOSITORIES[0]["hooks"]}
# The file that a hook gets -> what it must let pass, and what it must stop.
FILES = {
    "ruff": ("a.py", '"""Say one."""\n', "import os\n"),
    "markdown": ("a.md", "# A\n\nText.\n", "# A\nText.  \n\n\n\n* b\n"),
    "spelling": ("a.md", "The book.\n", "Teh book.\n"),  # codespell:ignore teh
}


def run(*command: str | Path) -> tuple[int, str]:
    """Run a module with the Python of these tests."""
    words = [sys.executable, *command]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("hook", FILES)
def test_a_hook_stops_what_is_wrong(hook: str, tmp_path: Path) -> None:
    """A good file passes, a bad one does not."""
    name, good, bad = FILES[hook]
    for text, stops in ((good, False), (bad, True)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        status, said = run(*HOOKS[hook][1:], tmp_path / name)
        assert bool(status) == stops, said


def test_every_hook_is_a_pinned_program() -> None:
    """One checks what no other does: the tests of the book, the linters aside."""
    status, said = run("-m", "pre_commit", "validate-config", CONFIG)
    assert status == 0, said
    assert [repository["repo"] for repository in REPOSITORIES] == ["local"]
    assert {entry[0] for entry in HOOKS.values()} == {".venv/bin/python"}
    assert HOOKS.keys() == FILES.keys() | {"rules"}
    *_, tests, linters = HOOKS["rules"]
    assert (ROOT / tests).samefile(Path(__file__).parent)
    linters = ROOT / linters.removeprefix("--ignore=")
    assert linters.parent == ROOT / tests and linters.is_file()
