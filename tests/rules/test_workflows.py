"""Workflows that ask for too much, or do what nobody else can do."""

from pathlib import Path

import pytest

from tools.rules.files.plain import workflows

HASH = "0123456789abcdef0123456789abcdef01234567"
GOOD = f"""
on:
  pull_request:
permissions: {{}}
concurrency: {{group: a}}
jobs:
  lint:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: {{contents: read}}
    steps:
      - uses: actions/checkout@{HASH} # v7.0.1
        with:
          persist-credentials: false
      - run: make -s changes BASE=HEAD >> "$GITHUB_STEP_SUMMARY"
      - run: .ci/publish site gh-pages
"""
MAKEFILE = ".PHONY: changes\nA := 1\nchanges: x ## Say\n\t@python -m x $(BASE)\n"
BROKEN = {
    "pull_request:": ("pull_request_target:", "Use pull_request"),
    "permissions: {}": ("permissions: read-all", "begins with rights"),
    "concurrency: {group: a}": ("env: {}", "concurrency"),
    f"@{HASH} # v7.0.1": ("@v7", "full hash"),
    " # v7.0.1": ("", "its version"),
    "    timeout-minutes: 5\n": ("", "timeout-minutes"),
    "    permissions: {contents: read}\n": ("", "says no `permissions`"),
    "persist-credentials: false": ("fetch-depth: 0", "persist-credentials"),
    "runs-on: ubuntu-24.04": ("runs-on: [self-hosted]", "our own machine"),
    "make -s changes": ("make -s nothing", "names nothing, which the Makefile"),
    "BASE=HEAD": ("BAES=HEAD", "names BAES"),
    ".ci/publish site": (".ci/gone site", ".ci/gone, which does not exist"),
    "run: .ci/publish": ("run: .ci/plain", "chmod +x .ci/plain"),
    "run: make -s changes BASE=HEAD": ("run: pip install x", "starts pip"),
    "BASE=HEAD >>": ("BASE=${{ github.head_ref }} >>", "without ${{ }}"),
    'run: make -s changes BASE=HEAD >> "$GITHUB_STEP_SUMMARY"': (
        "run: |\n          make changes\n          make changes",
        "is not one line",
    ),
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a repository with one good workflow."""
    (tmp_path / "Makefile").write_text(MAKEFILE, encoding="utf-8")
    (tmp_path / ".ci").mkdir()
    for name, mode in (("publish", 0o755), ("plain", 0o644)):
        (tmp_path / ".ci" / name).write_text("#!/bin/sh\n", encoding="utf-8")
        (tmp_path / ".ci" / name).chmod(mode)
    return tmp_path


def found(root: Path, text: str) -> list[str]:
    """List what is wrong with a workflow."""
    (root / "a.yml").write_text(text, encoding="utf-8")
    return list(workflows.problems("a.yml", root))


def test_a_good_workflow_passes(root: Path) -> None:
    """And its commands can be listed."""
    assert found(root, GOOD) == []
    assert [command.split()[0] for command in workflows.runs("a.yml", root)] == [
        "make",
        ".ci/publish",
    ]


@pytest.mark.parametrize("good", BROKEN)
def test_a_broken_workflow_is_told(root: Path, good: str) -> None:
    """One mistake gives one message, which names the file."""
    bad, message = BROKEN[good]
    assert GOOD.count(good) == 1
    problems = found(root, GOOD.replace(good, bad))
    assert len(problems) == 1 and message in problems[0], problems
    assert problems[0].startswith("a.yml:")


def test_a_called_workflow_exists(root: Path) -> None:
    """It is named from the repository's root."""
    text = (
        GOOD[: GOOD.index("  lint:")] + "  a:\n    uses: $/b.yml\n    permissions: {}\n"
    )
    assert "$/b.yml does not exist" in found(root, text)[0]
    (root / "b.yml").write_text("", encoding="utf-8")
    assert found(root, text) == []
