"""Where faults are tried: copies of the small book, checked by pytest in this process."""

import contextlib
import io
import os
import shutil
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tools.proof.block_test import RUNNER
from tools.run.result import Run
from tools.run.runner import Runner

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
LINTERS, LINTING = "nothing_is_found", "test_linters.py"
QUIET = ["-p", "no:cacheprovider", "-p", "pytest_codeblocks.plugin", "-q", "-s"]


class Remembering(Runner):
    """A runner that runs the same text once, and outlives each of the inner tests."""

    def __init__(self) -> None:
        super().__init__()
        self.known: dict[tuple[str, str], Run] = {}

    def run(self, source: str, name: str, timeout: float = 60) -> Run:
        """Run a snippet, or say again how it ran."""
        if (source, name) not in self.known:
            self.known[source, name] = super().run(source, name, timeout)
        return self.known[source, name]

    def close(self) -> None:
        """Stay: the next copy of the book is going to need it."""

    def end(self) -> None:
        """Stop for good."""
        super().close()


@dataclass
class Inner:
    """A plugin for the inner pytest: brings the runner, takes what failed."""

    runner: Runner
    failed: dict[str, str] = field(default_factory=dict)
    passed: int = 0

    def pytest_configure(self, config: pytest.Config) -> None:
        """Hand the runner over."""
        config.stash[RUNNER] = self.runner

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Take what could not even be collected."""
        if report.failed:
            self.failed[report.nodeid] = str(report.longrepr)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take what failed, with its message."""
        if report.failed:
            self.failed[report.nodeid] = str(report.longrepr)
        elif report.when == "call":
            self.passed += 1


def copy(into: Path) -> Path:
    """Make a copy of the small book, with the book's own rules and settings."""
    shutil.copytree(HERE / "book", into)
    (into / "tests" / "rules").mkdir(parents=True)
    for file in rule_files():
        shutil.copy(file, into / "tests" / "rules")
    for name in ("pyproject.toml", "requirements.in", "Makefile"):
        shutil.copy(ROOT / name, into)
    for name in ("__init__.py", "rules/__init__.py", "rules/book.py"):
        (into / "tools" / name).write_text('"""Stands for the machinery."""\n')
    return into


def rule_files() -> list[Path]:
    """List the tests that look at a book, and not at how it is built or published."""
    rules = ROOT / "tests" / "rules"
    return sorted([*rules.glob("test_each_*.py"), rules / LINTING])


def check_of(node: str) -> str:
    """Return the check that a test stands for: `run`, `collect`, or the rule's name."""
    if node.startswith("docs/"):
        return "run"
    if "::" not in node:
        return "collect"
    return node.rpartition("::")[2].partition("[")[0].removeprefix("test_")


def failures(book: Path, runner: Runner, linters: bool = False) -> dict[str, str]:
    """Run every check of a copy of the book; return what failed, with its message.

    Args:
        book: the copy.
        runner: what runs its snippets.
        linters: also run ruff, codespell and pymarkdown, which take a second.

    Raises:
        RuntimeError: nothing was checked at all.
    """
    inner = Inner(runner)
    rules = [file.name for file in rule_files() if linters or file.name != LINTING]
    targets = ["docs", *(f"tests/rules/{name}" for name in rules)]
    options = [*QUIET, "-c", str(book / "pytest.ini"), f"--rootdir={book}"]
    said = io.StringIO()
    with _alone(), contextlib.chdir(book), contextlib.redirect_stdout(said):
        with contextlib.redirect_stderr(said):
            pytest.main([*options, *targets], plugins=[inner])
    if not inner.passed and not inner.failed:
        raise RuntimeError(f"the small book was not checked:\n{said.getvalue()}")
    return inner.failed


@contextlib.contextmanager
def _alone():
    """Keep the inner pytest's modules and settings apart from those of this one."""
    name, before = "PYTEST_DISABLE_PLUGIN_AUTOLOAD", dict(sys.modules)
    old = os.environ.get(name)
    os.environ[name] = "1"
    for module in [m for m in before if m == "conftest" or m.startswith("tests")]:
        del sys.modules[module]
    try:
        yield
    finally:
        for module in [m for m in sys.modules if m.startswith(("conftest", "tests"))]:
            del sys.modules[module]
        own = {m: v for m, v in before.items() if m.startswith(("conftest", "tests"))}
        sys.modules.update(own)
        os.environ.pop(name)
        if old is not None:
            os.environ[name] = old


def folder() -> Path:
    """Make an empty folder whose name has no link in it."""
    return Path(os.path.realpath(tempfile.mkdtemp(prefix="faults-")))
