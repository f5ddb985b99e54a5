"""Fixtures: a runner, and a small book of good and bad pages that pytest runs once."""

import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.proof.bad_pages import CASES
from tests.proof.cases import Case
from tools.run.runner import ROOT, Runner
from tools.run.sandbox.environment import environment

MKDOCS = """
site_name: fixture
theme: {name: material, palette: !ENV [PALETTE, none]}
markdown_extensions:
  - pymdownx.snippets: {base_path: ["."], check_paths: true}
"""
SETTINGS = """
[pytest]
addopts = --codeblocks -p no:cacheprovider
snippet_timeout = 4
"""


@dataclass(frozen=True)
class Report:
    """What pytest said about a book."""

    outcomes: dict[str, str]
    messages: dict[str, str]
    text: str

    def of(self, page: str) -> dict[str, str]:
        """Return test name -> outcome of a page."""
        start = f"{page}::"
        found = self.outcomes.items()
        return {k.removeprefix(start): v for k, v in found if k.startswith(start)}


class Book:
    """A small book in a folder of its own."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.write("mkdocs.yml", MKDOCS)
        self.write("pytest.ini", SETTINGS)
        self.write("conftest.py", 'pytest_plugins = ["tools.proof.plugin"]\n')

    def write(self, name: str, content: str | bytes) -> Path:
        """Write a file of the book; text is dedented."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, str):
            content = textwrap.dedent(content).lstrip("\n").encode()
        path.write_bytes(content)
        return path

    def add(self, case: Case) -> None:
        """Write a case's page and its files."""
        for name, content in case.files.items():
            self.write(f"{case.folder}/{name}", content)
        self.write(case.page, case.text)

    def files(self) -> dict[str, bytes]:
        """Read every file of the book, caches and records left out."""
        paths = [p for p in self.root.rglob("*") if p.is_file()]
        kept = [p for p in paths if not {"__pycache__", "build"} & set(p.parts)]
        return {p.relative_to(self.root).as_posix(): p.read_bytes() for p in kept}

    def pytest(self, *arguments: str) -> Report:
        """Run pytest in the book."""
        log = self.root.parent / f"{self.root.name}.xml"
        command = [sys.executable, "-m", "pytest", f"--junitxml={log}", *arguments]
        env = environment() | {"PYTHONPATH": str(ROOT), "HOME": str(Path.home())}
        done = subprocess.run(
            command, cwd=self.root, env=env, capture_output=True, text=True, check=False
        )
        outcomes, messages = {}, {}
        for case in ElementTree.parse(log).iter("testcase"):
            page = case.get("classname").removesuffix(".md").replace(".", "/") + ".md"
            name = f"{page}::{case.get('name')}"
            outcomes[name] = "passed"
            for child in case:
                if child.tag in ("failure", "error", "skipped"):
                    outcomes[name] = child.tag
                    messages[name] = (child.text or "") + (child.get("message") or "")
        return Report(outcomes, messages, done.stdout + done.stderr)


@pytest.fixture(scope="session")
def runner() -> Iterator[Runner]:
    """One runner for all tests of this process."""
    with Runner() as made:
        yield made


@pytest.fixture
def book(tmp_path: Path) -> Book:
    """Return an empty book."""
    return Book(tmp_path / "book")


@pytest.fixture(scope="session")
def bad_book(tmp_path_factory: pytest.TempPathFactory) -> tuple[Book, Report, dict]:
    """Return the book of bad pages, run once by a worker of xdist, and its files before."""
    book = Book(tmp_path_factory.mktemp("bad") / "book")
    for case in CASES:
        book.add(case)
    before = book.files()
    return book, book.pytest("-n", "1", "docs"), before


@pytest.fixture(scope="session")
def ran() -> Callable[..., str]:
    """Return a function that demands that a run went well and gives its output."""

    def check(run) -> str:
        """Fail with what the snippet said, else return what it printed."""
        assert run.ending == "ok", f"{run.ending}\n{run.stderr}"
        assert not run.violations
        return run.stdout

    return check
