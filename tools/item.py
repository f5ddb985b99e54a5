"""The test of one block of a page."""

import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import pytest_codeblocks.plugin as codeblocks

from tools import exercises, golden, record, verify
from tools.block import Block
from tools.ending import REMEDIES, misbehaved, untrue
from tools.includes import whole
from tools.runner import Run, Runner

RUNNER = pytest.StashKey[Runner]()


class Problems(Exception):
    """What is wrong with a block, ready to be read."""


class Item(codeblocks.TestBlock):
    """The test of one block."""

    block: Block
    problem: str | None

    @property
    def where(self) -> str:
        """The page and line, as a message starts."""
        return f"{self.path.relative_to(self.config.rootpath).as_posix()}:{self.block.line}"

    @property
    def runner(self) -> Runner:
        """The runner of this pytest process; made when it is first needed."""
        stash = self.config.stash
        if RUNNER not in stash:
            stash[RUNNER] = Runner()
        return stash[RUNNER]

    def runtest(self) -> None:
        """Run the block and compare what it does with what the book shows."""
        if self.problem:
            raise Problems(self.problem)
        needed = self.obj.importorskip
        if needed and importlib.util.find_spec(needed.strip("\"' ")) is None:
            pytest.skip(f"needs {needed}: not run")
        if self.get_closest_marker("gpu") and self.runner.machine()["device"] == "cpu":
            pytest.skip("needs a GPU: not run")
        found = list(self.findings())
        if found:
            raise Problems("\n\n".join(f"{self.where}: {problem}" for problem in found))

    def findings(self) -> Iterator[str]:
        """Run the block; yield what is wrong."""
        printed = ""
        for file in self.block.files:
            run, problems = self.check(file)
            self.note(file, run, problems)
            printed += run.stdout if run else ""
            yield from problems
        if self.block.own is not None:
            run = self.execute(self.block.own, f"line_{self.block.line}.py")
            printed = run.stdout
            if wrong := misbehaved(self.block.own, run):
                yield wrong[1]
            yield from (f"line {line}: {why}" for line, why in untrue(run))
        elif self.block.shell:
            if sys.platform == "win32":
                pytest.skip("needs a POSIX shell: not run")
            run = self.runner.shell(self.obj.code, self.block.shell, self.timeout)
            printed = run.stdout
            if run.ending != "ok":
                yield f"{run.ending}\n{run.stderr}".rstrip()
        yield from self.unexpected(printed)

    def check(self, file: Path) -> tuple[Run | None, list[str]]:
        """Run a file as what it is, a snippet or an exercise; list what is wrong."""
        root = self.config.rootpath
        name = file.relative_to(root).as_posix()
        try:
            source = whole(file.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            return None, [f"{name}: can't be read as UTF-8: {error}"]
        if file.parent.name == "exercises":
            runs: list[Run] = []

            def execute(text: str) -> Run:
                runs.append(self.execute(text, file.name))
                return runs[-1]

            problems = exercises.problems(file, execute, root)
            return max(runs, key=lambda run: run.seconds, default=None), problems
        run = self.execute(source, file.name)
        if self.config.option.update_outputs:
            for path in verify.update(file, run, root):
                name = path.relative_to(root).as_posix()
                self.user_properties.append(("rewritten", name))
        return run, [*verify.problems(file, run, root), *self.slow(name, run)]

    @property
    def timeout(self) -> float:
        """Seconds after which a snippet is stopped."""
        return float(self.config.getini("snippet_timeout"))

    def slow(self, name: str, run: Run) -> Iterator[str]:
        """Say when a snippet ran through, but keeps a processor busy for too long."""
        most = float(self.config.getini("snippet_seconds"))
        if run.ending == "ok" and run.busy > most:
            used = f"took {run.busy:.0f} s of processor time, {most:g} s at most"
            yield f"{name}: {used}\n{REMEDIES['ran longer']}"

    def execute(self, source: str, name: str) -> Run:
        """Run a source alone."""
        return self.runner.run(source, name, self.timeout)

    def note(self, file: Path, run: Run | None, problems: list[str]) -> None:
        """Leave the result of a file for the record."""
        if run is None:
            return
        result = {
            "result": "failed" if problems else "passed",
            "seconds": round(run.seconds, 2),
            "sha256": record.digest(file),
        }
        if file.parent.name != "exercises":
            result["output"] = verify.output(run)
        name = file.relative_to(self.config.rootpath).as_posix()
        self.user_properties.append(("machine", self.runner.machine()))
        self.user_properties.append(("snippet", {name: result}))

    def unexpected(self, printed: str) -> Iterator[str]:
        """Compare the output with an expected-output comment's block."""
        expected = self.obj.expected_output
        if expected is None:
            return
        if self.obj.expected_output_ignore_whitespace:
            expected, printed = (re.sub(r"\s+", "", s) for s in (expected, printed))
        if not golden.same(expected, printed):
            changes = golden.diff(expected, printed)
            yield f"prints something else than the page expects\n{changes}"

    def repr_failure(self, excinfo: pytest.ExceptionInfo):
        """Show problems as they are; anything else is a bug of this machinery."""
        if isinstance(excinfo.value, Problems):
            return str(excinfo.value)
        return pytest.Item.repr_failure(self, excinfo)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Say where the block stands."""
        return self.path, self.block.line - 1, self.name
