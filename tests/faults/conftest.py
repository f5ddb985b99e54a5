"""A bench for faults, and the figures at the end of the report."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults import bench

collect_ignore = ["book"]
SECRET = "secret-of-the-tests"
COUNTED = ("faults", "mutants")


@pytest.fixture(scope="session")
def runner() -> Iterator[bench.Remembering]:
    """Return a runner for all faults, whose user has a secret in the environment."""
    os.environ["BOOK_TOKEN"] = SECRET
    made = bench.Remembering()
    yield made
    made.end()
    del os.environ["BOOK_TOKEN"]


@pytest.fixture
def place() -> Iterator[Path]:
    """Return where a copy of the small book may lie: a folder without links in its name."""
    made = bench.folder()
    yield made / "book"
    shutil.rmtree(made)


class Figures:
    """Adds up what the tests counted, and says it at the end."""

    def __init__(self) -> None:
        self.made = dict.fromkeys(COUNTED, 0)
        self.caught = dict.fromkeys(COUNTED, 0)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take the counts of a test's report, which also comes from xdist's workers."""
        for key, value in report.user_properties:
            if report.when == "call" and key in COUNTED:
                self.made[key] += value[0]
                self.caught[key] += value[1]

    def pytest_terminal_summary(self, terminalreporter) -> None:
        """Print the figures."""
        for key in COUNTED:
            if self.made[key]:
                terminalreporter.line(
                    f"{self.made[key]} {key}, {self.caught[key]} caught"
                )


def pytest_configure(config: pytest.Config) -> None:
    """Count where the report is written."""
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Figures(), "figures of the faults")
