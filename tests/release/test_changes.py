"""What changed in outputs, figures and packages, told in Markdown."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.small_files import write
from tools import ROOT
from tools.release.changes import MOST, diff, report
from tools.release.git_tree import Tree

HERE = "snippets/p/c"
PINS = "torch==2.15.0 \\\n    --hash=sha256:0\nnumpy==2.4 ; a \\\nnumpy==2.5 ; b \\\n"
OLD = {
    "requirements.txt": PINS,
    f"{HERE}/loss.out": "loss 0.50\nsame\n",
    f"{HERE}/loss.svg": "<svg/>",
    f"{HERE}/gone.out": "gone\n",
    f"{HERE}/same.out": "same\n",
}


def git(root: Path, *arguments: str) -> str:
    """Run git with a name of its own."""
    named = ["git", "-C", root, "-c", "user.name=a", "-c", "user.email=a@example.org"]
    done = subprocess.run([*named, *arguments], check=True, capture_output=True)
    return done.stdout.decode().strip()


def commit(root: Path, files: dict[str, str]) -> str:
    """Write and commit files; return the commit's name."""
    write(root, files)
    git(root, "add", "--all")
    git(root, "commit", "-qm", "text")
    return git(root, "rev-parse", "HEAD")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a repository with one commit."""
    git(tmp_path, "init", "-q")
    commit(tmp_path, OLD)
    return tmp_path


def told(root: Path, base: str = "HEAD", address: str = "", records: tuple = ()) -> str:
    """Return the report."""
    return report(Tree(root, base, address), list(records))


def test_an_output_is_shown_line_by_line(root: Path) -> None:
    """Under its snippet; a file that is the same is not named, nor opens an issue."""
    assert "###" not in told(root) and told(root).startswith("No output")
    write(root, {f"{HERE}/loss.out": "loss 0.52\nsame\n"})
    text = told(root)
    assert f"### `{HERE}/loss.py`" in text and "same.py" not in text
    assert "\n-loss 0.50\n+loss 0.52\n same\n```" in text


def test_new_and_removed_outputs_count(root: Path) -> None:
    """Neither needs to be committed; what a snippet prints on a GPU is the same snippet's."""
    (root / HERE / "gone.out").unlink()
    write(root, {f"{HERE}/new.cuda.out": "new\n"})
    write(root, {f"{HERE}/new-2.svg": "<svg/>"})
    text = told(root)
    assert f"### `{HERE}/gone.py`" in text and "\n-gone\n" in text
    assert text.count(f"### `{HERE}/new.py`") == 1 and "\n+new\n" in text
    assert f"| (none) | `{HERE}/new-2.svg` |" in text


def test_figures_stand_side_by_side(root: Path) -> None:
    """With the repository's address each at its commit; what is not committed has none."""
    first = git(root, "rev-parse", "HEAD")
    second = commit(root, {f"{HERE}/loss.svg": "<svg><g/></svg>"})
    text = told(root, first, "https://example.org/o/r/")
    [row] = [line for line in text.splitlines() if "<img" in line]
    at = f'src="https://example.org/o/r/blob/{{}}/{HERE}/loss.svg?raw=true"'
    before, after = (at.format(commit) for commit in (first, second))
    assert row.index(before) < row.index(after)
    assert "<img" not in told(root, first)
    write(root, {f"{HERE}/loss.svg": "<svg><a/></svg>"})
    text = told(root, "HEAD", "https://example.org/o/r")
    assert text.count("<img") == 1 and f"`{HERE}/loss.svg`, not committed" in text


def test_packages_are_listed(root: Path) -> None:
    """Only those whose version is another."""
    commit(root, {"requirements.txt": PINS.replace("2.15.0", "2.16.0")})
    text = told(root, "HEAD^")
    assert "| `torch` | 2.15.0 | 2.16.0 |" in text and "numpy" not in text
    commit(root, {"requirements.txt": PINS.replace("2.5 ;", "2.6 ;")})
    assert "| `numpy` | 2.4, 2.5 | 2.4, 2.6 |" in told(root, "HEAD~2")


def test_failed_snippets_come_first(root: Path) -> None:
    """A snippet that fails leaves no new output."""
    results = {"snippets/p/c/a.py": {"result": "failed"}, "b.py": {"result": "passed"}}
    text = told(root, records=({"device": "cpu", "results": results},))
    assert "### Failed on cpu\n\n- `snippets/p/c/a.py`\n" in text and "b.py" not in text


def test_an_output_cannot_leave_its_fence() -> None:
    """Else a snippet could write what it likes into the issue."""
    text = diff("a.out", "", "```\n@someone\n````\n")
    assert text.startswith("`````diff\n") and text.endswith("\n`````")


def test_the_report_fits_into_an_issue(root: Path) -> None:
    """What does not fit is counted."""
    rows = "\n".join(f"{'x' * 200} {n}" for n in range(100))
    commit(root, {f"{HERE}/n{n}.out": rows for n in range(20)})
    text = told(root, "HEAD^")
    assert len(text) < MOST + 200 and "more lines" in text
    left = int(text.splitlines()[-1].split()[0])
    assert left > 0 and text.count("### ") + left == 20


@pytest.mark.parametrize("arguments", [[], ["nope"], ["--all"], ["a", "b"]])
def test_a_wrong_call_says_how_it_is_meant(arguments: list[str]) -> None:
    """One line, and nothing for a summary."""
    command = [sys.executable, "-m", "tools.release.changes", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 2 and not done.stdout
    assert "make changes BASE=main" in done.stderr and done.stderr.count("\n") == 1
