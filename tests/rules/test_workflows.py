"""Workflows that do what nobody else can do."""

from pathlib import Path

import pytest

from tools.rules.files import workflows

PATH = ".github/workflows/a.yml"
GOOD = """
on:
  pull_request:
jobs:
  lint:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@0123456789abcdef0123456789abcdef01234567
        with:
          persist-credentials: false
      - run: make -s changes BASE=HEAD >> "$GITHUB_STEP_SUMMARY"
      - run: .ci/publish site gh-pages
"""
MAKEFILE = ".PHONY: changes\nA := 1\nchanges: x ## Say\n\t@python -m x $(BASE)\n"
BROKEN = {
    "persist-credentials: false": ("persist-credentials: true", "leaves its token"),
    "runs-on: ubuntu-24.04": ("runs-on: [self-hosted]", "our own machine"),
    "BASE=HEAD": ("BAES=HEAD", "names BAES"),
    ".ci/publish site": (".ci/gone site", ".ci/gone, which does not exist"),
    "run: .ci/publish": ("run: .ci/plain", "chmod +x .ci/plain"),
    "run: .ci/publish site gh-pages": ("run: |\n          a\n          b", "not one line"),
    GOOD[GOOD.index("    runs-on") :]: ("    uses: $/b.yml\n", "$/b.yml does not exist"),
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a repository with a Makefile and two scripts."""
    (tmp_path / "Makefile").write_text(MAKEFILE, encoding="utf-8")
    (tmp_path / PATH).parent.mkdir(parents=True)
    (tmp_path / ".ci").mkdir()
    for name, mode in (("publish", 0o755), ("plain", 0o644)):
        (tmp_path / ".ci" / name).touch(mode)
    return tmp_path


def found(root: Path, text: str) -> list[str]:
    """List what is wrong with a workflow."""
    (root / PATH).write_text(text, encoding="utf-8")
    return list(workflows.problems(PATH, root))


def test_a_good_workflow_passes(root: Path) -> None:
    """So does one that calls another, and a file that is none."""
    assert found(root, GOOD) == []
    (root / "b.yml").touch()
    assert found(root, "on: push\njobs:\n  a:\n    uses: $/b.yml\n") == []
    assert list(workflows.problems("Makefile", root)) == []


@pytest.mark.parametrize("good", BROKEN)
def test_a_broken_workflow_is_told(root: Path, good: str) -> None:
    """One mistake gives one message, which names the file."""
    bad, message = BROKEN[good]
    assert GOOD.count(good) == 1
    [said] = found(root, GOOD.replace(good, bad))
    assert said.startswith(f"{PATH}: job lint: ") and message in said
