"""The pytest plugin: gives pytest-codeblocks' pages the book's own test of a block."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import pytest_codeblocks.plugin as codeblocks

from tools.page.plan import plan
from tools.proof.block_test import BlockTest
from tools.proof.held import ELSEWHERE, RUNNER
from tools.proof.results import Results


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add --update-outputs and the limits of a snippet."""
    parser.getgroup("general").addoption(
        "--update-outputs",
        action="store_true",
        help="rewrite the outputs and figures that no longer match, and list them",
    )
    parser.addini("snippet_timeout", "seconds after which it is stopped", "float", 60.0)
    parser.addini("snippet_seconds", "seconds of a processor it may use", "float", 20.0)


def pytest_configure(config: pytest.Config) -> None:
    """Take the pages over from pytest-codeblocks, whose option it stays."""
    if config.pluginmanager.is_registered(codeblocks):
        config.pluginmanager.unregister(codeblocks)
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Results(config.rootpath), "results of the book")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the snippet servers."""
    for key in (RUNNER, ELSEWHERE):
        if runner := config.stash.get(key, None):
            runner.close()


def pytest_collect_file(file_path: Path, parent: pytest.Collector):
    """Collect a page."""
    if parent.config.option.codeblocks and file_path.suffix == ".md":
        return Page.from_parent(parent, path=file_path)


class Page(codeblocks.MarkdownFile):
    """A page with its blocks."""

    def collect(self) -> Iterator[BlockTest]:
        """Yield a test for each block that can be run, or should be."""
        for block in plan(self.path, self.config.rootpath):
            test = BlockTest.from_parent(self, name=block.name)
            test.block = block
            yield test
