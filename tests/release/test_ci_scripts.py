"""What the workflows do with a token, tried with a repository and a `gh` of this machine."""

import os
import subprocess
from pathlib import Path

import pytest

CI = ROOT / ".ci"
GH = """#!/bin/sh
echo "$@" >> "$GH_LOG"
case "$*" in *"issue list"*) cat "$GH_ISSUES" ;; esac
"""
NAMED = ["-c", "user.name=a", "-c", "user.email=a@example.org"]


def sh(*command: object, cwd: Path, **variables: object) -> subprocess.CompletedProcess:
    """Run a command with some variables of its own."""
    env = os.environ | {name: str(value) for name, value in variables.items()}
    return subprocess.run(
        list(map(str, command)), cwd=cwd, env=env, capture_output=True, text=True
    )


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Return a checkout of an empty remote, with a built site in it."""
    sh("git", "init", "-q", "--bare", "remote.git", cwd=tmp_path)
    sh("git", "clone", "-q", "remote.git", "clone", cwd=tmp_path)
    clone = tmp_path / "clone"
    sh("git", *NAMED, "commit", "-q", "--allow-empty", "-m", "x", cwd=clone)
    (clone / ".gitignore").write_text("/site/\n", encoding="utf-8")
    for name in ("index.html", "_hidden/a.ipynb", "notebooks/a.ipynb"):
        (clone / "site" / name).parent.mkdir(parents=True, exist_ok=True)
        (clone / "site" / name).write_text(name, encoding="utf-8")
    return clone


def published(clone: Path) -> set[str]:
    """Return the files of the branch, which has one commit only."""
    remote = clone.parent / "remote.git"
    assert sh("git", "rev-list", "--count", "pages", cwd=remote).stdout.strip() == "1"
    return set(
        sh("git", "ls-tree", "-r", "--name-only", "pages", cwd=remote).stdout.split()
    )


def test_the_site_becomes_the_only_commit_of_its_branch(clone: Path) -> None:
    """A second time replaces the first; the checkout stays as it was."""
    before = sh("git", "status", "--porcelain", "--branch", cwd=clone).stdout
    first = sh(CI / "publish", "site", "pages", cwd=clone)
    assert first.returncode == 0, first.stderr
    (clone / "site/index.html").rename(clone / "site/old.html")
    (clone / "site/index.html").write_text("new", encoding="utf-8")
    (clone / "site/old.html").unlink()
    assert sh(CI / "publish", "site", "pages", cwd=clone).returncode == 0
    assert published(clone) == {
        ".nojekyll",
        "index.html",
        "_hidden/a.ipynb",
        "notebooks/a.ipynb",
    }
    assert sh("git", "status", "--porcelain", "--branch", cwd=clone).stdout == before


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://o.github.io/r/", None),
        ("https://book.example.org/x/", "book.example.org\n"),
    ],
)
def test_a_domain_of_ones_own_is_kept(
    clone: Path, url: str, domain: str | None
) -> None:
    """Pages reads it from a file of the branch, which each deployment replaces."""
    assert sh(CI / "publish", "site", "pages", cwd=clone, SITE_URL=url).returncode == 0
    assert ("CNAME" in published(clone)) == bool(domain)
    if domain:
        assert (clone / "site/CNAME").read_text(encoding="utf-8") == domain


def test_without_a_site_nothing_is_published(clone: Path) -> None:
    """It says what to run."""
    (clone / "site/index.html").unlink()
    done = sh(CI / "publish", "site", "pages", cwd=clone)
    assert done.returncode == 1 and "run make site first" in done.stderr
    assert sh("git", "branch", cwd=clone.parent / "remote.git").stdout == ""


def reported(folder: Path, report: str, issues: str = "") -> list[str]:
    """Report something where some issues are open; return what `gh` was asked."""
    (folder / "gh").write_text(GH, encoding="utf-8")
    (folder / "gh").chmod(0o755)
    (folder / "issues").write_text(issues, encoding="utf-8")
    (folder / "report.md").write_text(report, encoding="utf-8")
    path = f"{folder}{os.pathsep}{os.environ['PATH']}"
    asked = {"PATH": path, "GH_LOG": folder / "log", "GH_ISSUES": folder / "issues"}
    done = sh(CI / "report", "The links", "report.md", cwd=folder, **asked)
    assert done.returncode == 0, done.stderr
    log = folder / "log"
    return log.read_text(encoding="utf-8").splitlines() if log.exists() else []


def test_nothing_to_say_opens_no_issue(tmp_path: Path) -> None:
    """Not even a question is asked."""
    assert reported(tmp_path, "80 addresses tried.\n") == []


def test_a_first_report_opens_an_issue(tmp_path: Path) -> None:
    """An issue whose title only contains the words is another one."""
    asked = reported(
        tmp_path, "### Gone\n", "7 The links of chapter 2\n8 Re: The links\n"
    )
    assert asked[-1] == "issue create --title The links --body-file report.md"


def test_a_second_report_rewrites_the_first(tmp_path: Path) -> None:
    """So that one issue is open, with the newest findings; only the workflow's own counts."""
    asked = reported(tmp_path, "### Gone\n", "7 Other\n12 The links\n9 The links\n")
    assert asked[0].startswith("issue list --app github-actions --state open")
    assert asked[1:] == ["issue edit 12 --body-file report.md"]


def test_a_release_gets_its_files(tmp_path: Path) -> None:
    """A second run replaces them; without a tag it stops."""
    (tmp_path / "gh").write_text(GH, encoding="utf-8")
    (tmp_path / "gh").chmod(0o755)
    asked = {
        "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
        "GH_LOG": tmp_path / "log",
    }
    done = sh(CI / "attach", "a.zip", cwd=tmp_path, GITHUB_REF_NAME="v1", **asked)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "log").read_text(
        encoding="utf-8"
    ) == "release upload v1 a.zip --clobber\n"
    assert sh(
        CI / "attach", "a.zip", cwd=tmp_path, GITHUB_REF_NAME="", **asked
    ).returncode
