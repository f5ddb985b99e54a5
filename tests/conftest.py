"""A runner, and small books on which pytest runs within this process."""

import contextlib
import io
import os
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tools.compare import steady
from tools.proof.held import ELSEWHERE, RUNNER
from tools.run.result import Result
from tools.run.runner import Runner

MKDOCS = """
site_name: fixture
theme: {name: material, palette: !ENV [PALETTE, none]}
markdown_extensions:
  - pymdownx.snippets: {base_path: ["."], check_paths: true}
"""
SETTINGS = """
[pytest]
addopts = --codeblocks -p no:cacheprovider -p tools.proof.plugin
snippet_timeout = 2
"""


class Lasting(Runner):
    """A runner that outlives the pytest to which it is lent."""

    def __init__(self, changes: Mapping[str, str] | None = None) -> None:
        super().__init__(changes or {})
        self.elsewhere = None if changes else Lasting(steady.ELSEWHERE)

    def close(self) -> None:
        """Stay: the next one is going to need it."""

    def end(self) -> None:
        """Stop for good."""
        super().close()
        if self.elsewhere:
            self.elsewhere.end()


@dataclass
class Report:
    """A plugin for the inner pytest: lends it the runner, keeps what each test says."""

    runner: Runner
    outcomes: dict[str, str] = field(default_factory=dict)
    messages: dict[str, str] = field(default_factory=dict)
    text: str = ""

    def pytest_configure(self, config: pytest.Config) -> None:
        """Lend the runner."""
        config.stash[RUNNER] = self.runner
        config.stash[ELSEWHERE] = self.runner.elsewhere

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Note what was chosen."""
        self.outcomes = {item.nodeid: "chosen" for item in session.items}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep how a test ended."""
        if report.when == "call" or not report.passed:
            self.outcomes[report.nodeid] = report.outcome
            self.messages[report.nodeid] = report.longreprtext

    def of(self, page: str) -> dict[str, str]:
        """Return test name -> outcome of a page."""
        named = [(*name.split("::"), how) for name, how in self.outcomes.items()]
        return {test: how for file, test, how in named if file == page}


class Book:
    """A small book in a folder of its own."""

    def __init__(self, root: Path, runner: Runner) -> None:
        self.root, self.runner = root, runner
        self.write("mkdocs.yml", MKDOCS)
        self.write("pytest.ini", SETTINGS)

    def write(self, name: str, content: str | bytes) -> Path:
        """Write a file of the book; text is dedented."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, str):
            content = textwrap.dedent(content).lstrip("\n").encode()
        path.write_bytes(content)
        return path

    def files(self) -> dict[str, bytes]:
        """Read every file of the book, caches and records left out."""
        paths = [p for p in self.root.rglob("*") if p.is_file()]
        kept = [p for p in paths if not {"__pycache__", "build", ".cache"} & set(p.parts)]
        return {p.relative_to(self.root).as_posix(): p.read_bytes() for p in kept}

    def pytest(self, *arguments: str) -> Report:
        """Run pytest in the book, within this process."""
        report, said = Report(self.runner), io.StringIO()
        options = ["-c", str(self.root / "pytest.ini"), f"--rootdir={self.root}"]
        with pytest.MonkeyPatch.context() as patch, contextlib.chdir(self.root):
            patch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
            for name in [name for name in os.environ if name.startswith("PYTEST_XDIST")]:
                patch.delenv(name)
            with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
                plugins = ["-p", "pytest_codeblocks.plugin", "-s"]
                pytest.main([*options, *plugins, *arguments], plugins=[report])
        report.text = said.getvalue()
        return report


@pytest.fixture(scope="session")
def runner() -> Iterator[Runner]:
    """One runner for all tests of this process."""
    made = Lasting()
    yield made
    made.end()


@pytest.fixture
def book(tmp_path: Path, runner: Runner) -> Book:
    """Return an empty book."""
    return Book(tmp_path / "book", runner)


@pytest.fixture(scope="session")
def ran():
    """Return a function that demands that a run went well and gives its output."""

    def check(result: Result) -> str:
        """Fail with what the snippet said, else return what it printed."""
        assert result.ending == "ok", f"{result.ending}\n{result.stderr}"
        assert not result.violations
        return result.stdout

    return check
