"""The test of one block of a page: read its program, run it, compare, report."""

from pathlib import Path

import pytest

from tools.compare import snippet as snippets
from tools.compare import steady
from tools.compare.difference import Difference
from tools.compare.exercise import judge, tampered
from tools.page import exercise, project, snippet
from tools.page.deliberate_error import lacking
from tools.page.plan import Block
from tools.proof import pictures
from tools.proof.held import Held
from tools.proof.record import NOT_RUN
from tools.run.result import Result

Program = snippet.Snippet | exercise.Exercise


class Problems(Exception):
    """What is wrong with a block, each ready to be read."""

    def __str__(self) -> str:
        return "\n\n".join(self.args)


class BlockTest(Held):
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
            kind = project if path.suffix == project.TRANSCRIPT else kind
            program = kind.read(path, self.root)
        except (OSError, ValueError) as error:
            gone = f"{path.relative_to(self.root).as_posix()} does not exist: make it"
            told = gone if isinstance(error, OSError) else error
            raise Problems(f"{where}: {told}") from None
        if lacks := lacking(program.source, lambda: self.machine()["device"]):
            self.leave(program, {"result": NOT_RUN, "seconds": 0.0, "why": lacks})
            return
        sources = program.sources
        if isinstance(program, exercise.Exercise) and sources:
            sources = (*sources, tampered.program(program))
        results = [self.run(source, program.path.name) for source in sources]
        found = self.compare(program, results)
        if self.config.option.update_outputs:
            found = self.commit(path.parent, self.renewed(program, results, found))
        elif not found:
            for source, result in zip(sources, results):
                self.memory.keep(source, program.path.name, result)
        self.record(program, results, bool(found))
        told = [f"{where}: {difference.says}" for difference in found]
        if not told and self.block.lost and not self.block.lost[0].exists():
            told = [self.block.lost[1]]
        if told:
            self.user_properties.append(("problems", told))
            raise Problems(*told)

    def compare(self, program: Program, results: list[Result]) -> list[Difference]:
        """List in what the runs of a program differ from what the book shows."""
        if isinstance(program, exercise.Exercise):
            return judge.differences(program, results)
        limit = self.config.getini("snippet_seconds")
        found = snippets.differences(program, results[0], limit)
        return [pictures.written(program, one, self.root) for one in found]

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
        if isinstance(program, snippet.Snippet):
            entry["output"] = snippets.shown(program, results[0])
        self.leave(program, entry)

    def leave(self, program: Program, entry: dict) -> None:
        """Leave an entry for the record."""
        entry["sha256"] = program.sha256
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
