"""Runs the snippets of some pages, and keeps what is said."""

from pathlib import Path

import pytest

# Its results are printed in words of our own; the cache is not needed for one run.
OFF = ("terminal", "cacheprovider", "logging", "unraisableexception")
QUIET = [word for name in OFF for word in ("-p", f"no:{name}")]


class Kept:
    """A pytest plugin: keeps each message once, and counts the programs."""

    def __init__(self) -> None:
        self.problems: dict[str, None] = {}
        self.programs = 0

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Count the programs."""
        self.programs = sum(item.block.program is not None for item in items)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep what the test of a block says, or what stops a page from being read."""
        if report.failed:
            told = dict(report.user_properties).get("problems")
            self.problems |= dict.fromkeys(told or [report.longreprtext.strip()])

    pytest_collectreport = pytest_runtest_logreport


def problems(pages: list[str], root: Path) -> tuple[list[str], int]:
    """Run what some pages show; return what is wrong, and how many programs there are."""
    if not pages:
        return [], 0
    kept = Kept()
    options = [*QUIET, "--assert=plain", f"--rootdir={root}"]
    status = pytest.main([*pages, *options], plugins=[kept])
    told = list(kept.problems)
    if not told and status not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
        told = [f"{pages[0]}: pytest stopped with {status!r}. To see why: make snippets"]
    return told, kept.programs
