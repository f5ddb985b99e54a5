"""The pytest plugin: hands pytest-codeblocks the book's own way to run a block."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import pytest_codeblocks.plugin as codeblocks

from tools import marks, pages, shard
from tools.item import RUNNER, Item
from tools.session import Session


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add --update-outputs and the time limit."""
    parser.getgroup("general").addoption(
        "--update-outputs",
        action="store_true",
        help="rewrite the outputs and figures that no longer match, and list them",
    )
    parser.getgroup("general").addoption(
        "--shard", help="run one part of the pages, as in 1/3: the first of three"
    )
    parser.addini("snippet_timeout", "seconds after which it is stopped", default="60")
    parser.addini("snippet_seconds", "seconds of a processor it may use", default="20")


def pytest_configure(config: pytest.Config) -> None:
    """Take the collection of pages over from pytest-codeblocks."""
    config.addinivalue_line("markers", "gpu: the block needs a GPU")
    if config.pluginmanager.is_registered(codeblocks):
        config.pluginmanager.unregister(codeblocks)
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Session(config.rootpath), "book session")


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Keep the tests of the part that --shard names."""
    if not (text := config.getoption("--shard")):
        return
    try:
        chosen = shard.pages((str(item.path) for item in items), *shard.parse(text))
    except ValueError as error:
        raise pytest.UsageError(str(error)) from None
    other = [item for item in items if str(item.path) not in chosen]
    config.hook.pytest_deselected(items=other)
    items[:] = [item for item in items if str(item.path) in chosen]


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the snippet server."""
    if runner := config.stash.get(RUNNER, None):
        runner.close()


def pytest_collect_file(file_path: Path, parent: pytest.Collector):
    """Collect a page."""
    if parent.config.option.codeblocks and file_path.suffix == ".md":
        return MarkdownFile.from_parent(parent, path=file_path)


class MarkdownFile(codeblocks.MarkdownFile):
    """A page with its blocks."""

    def collect(self) -> Iterator[Item]:
        """Yield a test for each block that can be run, or should be."""
        for block in pages.plan(self.path, self.config.rootpath):
            item = Item.from_parent(self, name=block.name)
            item.obj, item.block, item.problem = block.source, block, block.problem
            for mark in block.source.marks:
                try:
                    item.add_marker(marks.read(mark))
                except ValueError as error:
                    why = f"{error}. Write pytest.mark.name, or remove the comment"
                    item.problem = f"{item.where}: the mark {mark} is no mark: {why}"
            yield item
