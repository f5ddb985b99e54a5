"""What the tests of one pytest process share: two runners, and what is known of earlier runs."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
import pytest_codeblocks.plugin as codeblocks

from tools.compare import steady
from tools.run.memory import Memory
from tools.run.result import Result
from tools.run.runner import Runner

RUNNER = pytest.StashKey[Runner]()
ELSEWHERE = pytest.StashKey[Runner]()
MEMORY = pytest.StashKey[Memory]()
EVERY = os.environ.get("CI") == "true"  # a build server runs every program anew


class Held(codeblocks.TestBlock):
    """A test of a block that has the runners at hand."""

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
