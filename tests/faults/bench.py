"""Where faults are tried: copies of the small book, checked in this process."""

import contextlib
import io
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tools import ROOT
from tools.author.check import rendering
from tools.proof.held import RUNNER
from tools.rules import linters
from tools.rules.apply import RULES, findings
from tools.rules.book import Book
from tools.run.result import Result
from tools.run.runner import Runner

PLUGINS = ["-p", "pytest_codeblocks.plugin", "-p", "tools.proof.plugin"]
PLUGINS += ["-p", "no:unraisableexception"]  # it collects garbage at length
RUN, LINTERS, SITE = "run", "linters", "site"


class Remembering(Runner):
    """A runner that runs the same text once, and outlives each of the inner tests."""

    def __init__(self) -> None:
        super().__init__()
        self.known: dict[tuple[str, str], Result] = {}

    def run(self, source: str, name: str, timeout: float = 60) -> Result:
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
    failed: list[str] = field(default_factory=list)
    passed: int = 0

    def pytest_configure(self, config: pytest.Config) -> None:
        """Hand the runner over."""
        config.stash[RUNNER] = self.runner

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take what failed, or could not even be collected, with its message."""
        if report.failed:
            self.failed.append(str(report.longrepr))
        elif report.when == "call":
            self.passed += 1

    pytest_collectreport = pytest_runtest_logreport


def copy(folder: Path) -> Path:
    """Make a copy of the small book, with the settings of the book itself."""
    into = shutil.copytree(Path(__file__).with_name("book"), folder / "book")
    for name in ("pyproject.toml", "Makefile"):
        shutil.copy(ROOT / name, into)
    return into


def failures(root: Path, runner: Runner, linted: bool = False) -> dict[str, list[str]]:
    """Make every check of a copy of the book; return what each that fails says.

    Args:
        root: the copy.
        runner: what runs its snippets.
        linted: also run ruff, codespell and pymarkdown, which take a second.
    """
    book = Book(root)
    said = {rule: findings(rule, book) for rule in RULES}
    if linted:
        commands = linters.commands(["."], ["docs", "snippets"], ["docs"])
        said[LINTERS] = [s for command in commands for s in linters.findings(command, root)]
    said[RUN] = ran(root, runner)
    told = {check: [text for text in texts if text] for check, texts in said.items()}
    told = {check: texts for check, texts in told.items() if texts}
    if not told.keys() - {"snippets"}:  # only a book that has passed is built
        with contextlib.chdir(root):
            pages = (page.path for page in book.pages)
            if wrong := [text for name in pages for text in rendering.problems(name, root)]:
                told[SITE] = wrong
    return told


def ran(root: Path, runner: Runner) -> list[str]:
    """Run the pages of a copy of the book by pytest; return what failed.

    Raises:
        RuntimeError: nothing was run at all.
    """
    inner, said = Inner(runner), io.StringIO()
    options = [*PLUGINS, "--noconftest", "-qs", "-c", "pytest.ini", f"--rootdir={root}"]
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        patch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            pytest.main([*options, "docs"], plugins=[inner])
    if not inner.passed and not inner.failed:
        raise RuntimeError(f"the small book was not run:\n{said.getvalue()}")
    return inner.failed
