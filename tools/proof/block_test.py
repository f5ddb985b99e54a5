"""The test of one block of a page: read its program, run it, compare, report."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
import pytest_codeblocks.plugin as codeblocks

from tools.compare import exercise as exercises
from tools.compare import snippet as snippets
from tools.compare import steady
from tools.compare.difference import Difference
from tools.page import exercise, snippet
from tools.page.plan import Block
from tools.run.memory import Memory
from tools.run.result import Result
from tools.run.runner import Runner

RUNNER = pytest.StashKey[Runner]()
ELSEWHERE = pytest.StashKey[Runner]()
MEMORY = pytest.StashKey[Memory]()
Program = snippet.Snippet | exercise.Exercise
EVERY = os.environ.get("CI") == "true"  # a build server runs every program anew


class Problems(Exception):
    """What is wrong with a block, ready to be read."""


class BlockTest(codeblocks.TestBlock):
    """The test of one block."""

    block: Block

    def runtest(self) -> None:
        """Run the block's program and compare what it does with what the book shows."""
        where = f"{self.path.relative_to(self.root).as_posix()}:{self.block.line}"
        if self.block.problem:
            raise Problems(self.block.problem)
        try:
            path = self.block.program
            kind = exercise if path.parent.name == "exercises" else snippet
            program = kind.read(path, self.root)
        except (OSError, UnicodeDecodeError) as error:
            name = path.relative_to(self.root).as_posix()
            told = f"{where}: {name}: can't be read as UTF-8: {error}"
            raise Problems(told) from None
        results = [self.run(source, program.path.name) for source in program.sources]
        found = self.compare(program, results)
        if self.config.option.update_outputs:
            found = self.commit(path.parent, self.renewed(program, results, found))
        elif not found:
            for source, result in zip(program.sources, results):
                self.memory.keep(source, program.path.name, result)
        self.record(program, results, bool(found))
        if found:
            told = (f"{where}: {difference.says}" for difference in found)
            raise Problems("\n\n".join(told))

    @property
    def root(self) -> Path:
        """The book's root."""
        return self.config.rootpath

    @property
    def runner(self) -> Runner:
        """The runner of this pytest process; made when it is first needed."""
        return self._made(RUNNER, Runner)

    @property
    def elsewhere(self) -> Runner:
        """A runner that differs from the usual one as a reader's machine may."""
        return self._made(ELSEWHERE, lambda: Runner(steady.ELSEWHERE))

    @property
    def memory(self) -> Memory:
        """What is known of earlier runs."""
        return self._made(MEMORY, lambda: Memory(self.root))

    def _made(self, key: pytest.StashKey, make: Callable) -> object:
        """Return what this pytest process has under a key; make it the first time."""
        if key not in self.config.stash:
            self.config.stash[key] = make()
        return self.config.stash[key]

    def run(self, source: str, name: str) -> Result:
        """Run a program; where no build server does so, recall what it did unchanged."""
        known = None if EVERY else self.memory.recall(source, name)
        limit = self.config.getini("snippet_timeout")
        return known or self.runner.run(source, name, limit)

    def machine(self) -> dict:
        """Describe this machine; where no build server runs, as it was described before."""
        return self.runner.machine() if EVERY else self.memory.machine(self.runner)

    def compare(self, program: Program, results: list[Result]) -> list[Difference]:
        """List in what the runs of a program differ from what the book shows."""
        if isinstance(program, exercise.Exercise):
            return exercises.differences(program, results)
        limit = self.config.getini("snippet_seconds")
        return snippets.differences(program, results[0], limit)

    def renewed(
        self, program: Program, results: list[Result], found: list[Difference]
    ) -> list[Difference]:
        """Of a program that is new, refuse what a reader would not get; renew the rest."""
        known = self.memory.recall(program.sources[0], program.path.name)
        lost = any(not difference.file for difference in found)
        if isinstance(program, exercise.Exercise) or known or lost:
            return found
        limit = 3 * self.config.getini("snippet_timeout")
        again = self.elsewhere.run(program.source, program.path.name, limit)
        if told := steady.problem(program, results[0], again):
            return [Difference(f"{program.name}: {told}")]
        return found + steady.rounded(program, results[0])

    def commit(self, folder: Path, found: list[Difference]) -> list[Difference]:
        """Write what differs into the book; return what no file can mend."""
        for difference in (difference for difference in found if difference.file):
            file = folder / difference.file
            if difference.content.strip():
                file.write_bytes(difference.content)
            else:
                file.unlink()
            name = file.relative_to(self.root).as_posix()
            self.user_properties.append(("rewritten", name))
        return [difference for difference in found if not difference.file]

    def record(self, program: Program, results: list[Result], failed: bool) -> None:
        """Leave what a program did for the record."""
        if not results:
            return
        seconds = round(max(result.seconds for result in results), 2)
        entry = {"result": "failed" if failed else "passed", "seconds": seconds}
        entry["sha256"] = program.sha256
        if isinstance(program, snippet.Snippet):
            entry["output"] = snippets.shown(program, results[0])
        self.user_properties.append(("machine", self.machine()))
        self.user_properties.append(("program", {program.name: entry}))

    def repr_failure(self, excinfo: pytest.ExceptionInfo):
        """Show problems as they are; anything else is a bug of this machinery."""
        if isinstance(excinfo.value, Problems):
            return str(excinfo.value)
        return pytest.Item.repr_failure(self, excinfo)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Say where the block stands."""
        return self.path, self.block.line - 1, self.name
