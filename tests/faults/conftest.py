"""A runner for faults, and the figures at the end of the report."""

import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults import bench

collect_ignore = ["book"]
MADE, CAUGHT = Counter(), Counter()


@pytest.fixture
def place() -> Iterator[Path]:
    """Return a folder whose name has no link in it and fits into a line of a snippet."""
    with tempfile.TemporaryDirectory(prefix="faults-") as made:
        yield Path(made).resolve()


@pytest.fixture(scope="session")
def runner() -> Iterator[bench.Remembering]:
    """Return a runner for all faults, whose user has a secret in the environment."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BOOK_TOKEN", "secret-of-the-tests")
        made = bench.Remembering()
        yield made
        made.end()


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Take the counts of a test's report, which also comes from xdist's workers."""
    for key, value in report.user_properties:
        if report.when == "call" and key in ("faults", "mutants"):
            MADE[key] += value[0]
            CAUGHT[key] += value[1]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the figures."""
    for key, made in MADE.items():
        terminalreporter.line(f"{made} {key}, {CAUGHT[key]} caught")
