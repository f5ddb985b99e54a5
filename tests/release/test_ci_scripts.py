"""What the workflows do with a token, tried with a repository and a `gh` of this machine."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.site.small_files import write
from tools import ROOT

CI = ROOT / ".ci"
GH = """#!/bin/sh
echo "$@" >> log
case "$*" in *"issue list"*) cat issues ;; esac
"""
LIST, REPORT = "list --app github-actions --state open", "--title The links"


def sh(*command: object, cwd: Path, **variables: str) -> subprocess.CompletedProcess:
    """Run a command with some variables of its own."""
    words, env = list(map(str, command)), os.environ | variables
    return subprocess.run(words, cwd=cwd, env=env, capture_output=True, text=True)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Return a checkout of an empty remote, with a built site in it."""
    sh("git", "init", "-q", "--bare", "remote.git", cwd=tmp_path)
    sh("git", "clone", "-q", "remote.git", "clone", cwd=tmp_path)
    clone = tmp_path / "clone"
    named = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    sh("git", *named, "commit", "-q", "--allow-empty", "-m", "x", cwd=clone)
    names = ("index.html", "_hidden/a.ipynb", "notebooks/a.ipynb")
    return write(clone, {f"site/{name}": name for name in names} | {".gitignore": "/site/\n"})


def publish(clone: Path, **variables: str) -> set[str]:
    """Publish the site; return the files of the branch, which has one commit only."""
    done = sh(CI / "publish", "site", "pages", cwd=clone, **variables)
    assert done.returncode == 0, done.stderr
    remote = clone.parent / "remote.git"
    assert sh("git", "rev-list", "--count", "pages", cwd=remote).stdout == "1\n"
    listed = sh("git", "ls-tree", "-r", "--name-only", "pages", cwd=remote)
    return set(listed.stdout.split())


def test_the_site_becomes_the_only_commit_of_its_branch(clone: Path) -> None:
    """A second time replaces the first; the checkout stays as it was."""
    before = sh("git", "status", "--porcelain", "--branch", cwd=clone).stdout
    first = publish(clone)
    assert first == {".nojekyll", "index.html", "_hidden/a.ipynb", "notebooks/a.ipynb"}
    (clone / "site/notebooks/a.ipynb").rename(clone / "site/notebooks/b.ipynb")
    assert publish(clone) == first - {"notebooks/a.ipynb"} | {"notebooks/b.ipynb"}
    assert sh("git", "status", "--porcelain", "--branch", cwd=clone).stdout == before


def test_a_domain_of_ones_own_is_kept(clone: Path) -> None:
    """Pages reads it from a file of the branch, which each deployment replaces."""
    assert "CNAME" not in publish(clone, SITE_URL="https://o.github.io/r/")
    assert "CNAME" in publish(clone, SITE_URL="https://book.example.org/x/")
    assert (clone / "site/CNAME").read_text(encoding="utf-8") == "book.example.org\n"


def test_without_a_site_nothing_is_published(clone: Path) -> None:
    """It says what to run."""
    (clone / "site/index.html").unlink()
    done = sh(CI / "publish", "site", "pages", cwd=clone)
    assert done.returncode == 1 and "run make site first" in done.stderr
    assert sh("git", "branch", cwd=clone.parent / "remote.git").stdout == ""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a `gh` that writes down what it is asked."""
    write(tmp_path, {"gh": GH, "log": "", "issues": ""})
    (tmp_path / "gh").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


@pytest.mark.parametrize(("report", "issues", "asked"), [
    ("80 addresses tried.\n", "", []),
    ("### Gone\n", "7 The links of 2\n8 Re: The links\n", [LIST, f"create {REPORT}"]),
    ("### Gone\n", "7 Other\n12 The links\n9 The links\n", [LIST, "edit 12"]),
], ids=["nothing to say", "a first report", "a second report"])
def test_a_report_has_one_issue(desk: Path, report: str, issues: str, asked) -> None:
    """Opened when there is something to say, then rewritten; only the workflow's counts."""
    write(desk, {"issues": issues, "report.md": report})
    done = sh(CI / "report", "The links", "report.md", cwd=desk)
    assert done.returncode == 0, done.stderr
    log = (desk / "log").read_text(encoding="utf-8").splitlines()
    for said, meant in zip(log, asked, strict=True):
        assert said.startswith(f"issue {meant}")
    assert not log or log[-1].endswith("--body-file report.md")


def test_a_release_gets_its_files(desk: Path) -> None:
    """A second run replaces them; without a tag it stops."""
    assert sh(CI / "attach", "a.zip", cwd=desk, GITHUB_REF_NAME="").returncode
    assert not (desk / "log").read_text(encoding="utf-8")
    done = sh(CI / "attach", "a.zip", cwd=desk, GITHUB_REF_NAME="v1")
    assert done.returncode == 0, done.stderr
    asked = (desk / "log").read_text(encoding="utf-8")
    assert asked == "release upload v1 a.zip --clobber\n"
