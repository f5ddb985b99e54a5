"""What the controlling pytest process gathers from all tests: record and rewrites."""

from pathlib import Path

import pytest

from tools.proof import record


class Results:
    """Collects results from the reports, which also arrive from xdist's workers."""

    def __init__(self, root: Path) -> None:
        self.root, self.machine, self.results = root, {}, {}
        self.rewritten: set[str] = set()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take what a block's test left in its report."""
        if report.when != "call":
            return
        for key, value in report.user_properties:
            if key == "machine":
                self.machine = value
            elif key == "rewritten":
                self.rewritten.add(value)
            elif key == "program":
                for name, result in value.items():
                    self.add(name, result)

    def add(self, name: str, result: dict) -> None:
        """Keep a result; a snippet shown on two pages passed if it did on both."""
        if self.results.get(name, {}).get("result") != "failed":
            self.results[name] = result

    def pytest_sessionfinish(self) -> None:
        """Write the record of this run."""
        if self.results:
            record.save(self.root, self.machine, self.results)

    def pytest_terminal_summary(
        self, terminalreporter: pytest.TerminalReporter
    ) -> None:
        """List the rewritten files."""
        if self.rewritten:
            terminalreporter.section("rewritten")
            for name in sorted(self.rewritten):
                terminalreporter.line(name)
