"""Runs the snippets of some chapters and the rules that concern them, and keeps what is said."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from tools.author.check.chapters import page, snippets

RULES = ("tests/rules/test_each_page.py", "tests/rules/test_each_snippet.py")
# Its results are printed in words of our own; the cache is not needed for one run.
QUIET = ("-p", "no:terminal", "-p", "no:cacheprovider", "-p", "no:logging")


class Owned:
    """A pytest plugin: keeps the tests that some chapters can break, and their messages.

    Args:
        chapters: names such as `networks/attention`.
        root: the folder that holds docs/.
    """

    def __init__(self, chapters: Iterable[str], root: Path) -> None:
        self.root = root
        self.pages = [page(chapter, root) for chapter in chapters]
        self.folders = tuple(f"{snippets(chapter)}/" for chapter in chapters)
        self.problems: dict[str, None] = {}
        self.blocks = 0

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave out what belongs to other chapters; what concerns the whole book stays."""
        items[:] = [item for item in items if self.concerns(item)]
        self.blocks = sum(hasattr(item, "block") for item in items)

    def concerns(self, item: pytest.Item) -> bool:
        """Tell whether a test can fail because of these chapters."""
        values = getattr(getattr(item, "callspec", None), "params", {})
        if "page" in values:
            return values["page"].path in self.pages
        if "path" in values:
            return values["path"].startswith(self.folders)
        if "source" in values:
            file = f"docs/{values['source']}"
            return file in self.pages or not (self.root / file).is_file()
        return True

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Keep what stops a page from being read."""
        if report.failed:
            self.problems[report.longreprtext.strip()] = None

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep what a test says, each message once."""
        if report.failed:
            self.problems[report.longreprtext.strip()] = None


def problems(chapters: Iterable[str], root: Path) -> tuple[list[str], int]:
    """Run what the chapters own; return what is wrong, and how many blocks were run.

    Args:
        chapters: names such as `networks/attention`.
        root: the folder that holds docs/ and tests/rules/.
    """
    plugin = Owned(list(chapters), root)
    shown = [name for name in plugin.pages if name.endswith(".md")]
    files = [*shown, *RULES, f"--rootdir={root}"]
    status = pytest.main([*files, *QUIET], plugins=[plugin])
    told = list(plugin.problems)
    if status not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED) and not told:
        told = [f"pytest stopped with {status!r}. To see why, run: make lint"]
    return told, plugin.blocks
