"""Measure the runner, the build and the preview in one run: `python -m tools.measure.bench`."""

import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import mean, median

from tools import ROOT
from tools.run.runner import Runner
from tools.run.sandbox.environment import environment

REPEATS, LIGHT, SAMPLED, EDITS, SIZES = 3, 36, 3, 4, (35, 105)
# The others import torch alone, compute little and do not fail.
NOT_LIGHT = re.compile("matplotlib|altair|sklearn|torchvision|# raises|DataLoader")
ONE = "import runpy, sys; [runpy.run_path(f, None, '__main__') for f in sys.argv[1:]]"
# What a synthetic book has of the real one, and the pages of which it has copies.
KEPT = ("index.md", "reference/glossary.md", "reference/code-index.md")
COPIED = ("tools", "theme", "docs/assets", "snippets", "mkdocs.yml", "requirements.txt")
COPIED += ("conftest.py", "pyproject.toml")
CHAPTERS = ("start/setup", "start/how-to-read")


def timed(work: Callable, *arguments: object, **named: object) -> float:
    """Return the seconds that a piece of work takes."""
    start = time.perf_counter()
    work(*arguments, **named)
    return time.perf_counter() - start


def isolated(files: list[Path], workers: int) -> None:
    """Run programs through runners, start and end of their servers included."""

    def in_turn(some: list[Path]) -> None:
        with Runner() as runner:
            for file in some:
                runner.run(file.read_text(encoding="utf-8"), file.name)

    with ThreadPoolExecutor(workers) as pool:
        list(pool.map(in_turn, (files[n::workers] for n in range(workers))))


def python(*arguments: object, **named: object) -> None:
    """Run a quiet Python, with the runner's settings in an empty folder if not told."""
    with tempfile.TemporaryDirectory() as folder:
        settings = {"cwd": folder, "env": environment(), "stdout": subprocess.DEVNULL}
        subprocess.run([sys.executable, *arguments], check=True, **settings | named)


def runner() -> None:
    """Print what a process per program costs, beside a Python each and one for all."""
    found, turns = sorted(ROOT.glob("snippets/fundamentals/*/*.py")), []
    files = [f for f in found if not NOT_LIGHT.search(f.read_text("utf-8"))][:LIGHT]
    for turn in range(REPEATS):
        ways = [timed(isolated, files, workers) for workers in (1, 2)]
        some = [timed(python, file) for file in files[turn::REPEATS][:SAMPLED]]
        turns.append([*ways, timed(python, "-c", ONE, *files), mean(some) * len(files)])
    alone, both, one, each = map(median, zip(*turns))
    print(f"{len(files)} programs: {each:.0f} s by a Python each, {one:.1f} s by one for all")
    for name, own, goal in (("one worker", alone, 1.3), ("two workers", both, 1.1)):
        print(f"  isolated, {name}: {own:.1f} s, {each / own:.1f} times faster than each", end="")
        print(f" (goal 18), {own / one:.2f} times one for all (goal {goal})", flush=True)


def write_book(folder: Path, pages: int) -> None:
    """Write a book with the site's own settings, of copies of the book's own pages."""
    copies = [f"{CHAPTERS[n % len(CHAPTERS)]}-{n}.md" for n in range(pages - len(KEPT))]
    for name in COPIED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, folder / name)
    settings, order = folder / "mkdocs.yml", "".join(f"  - {p}\n" for p in (*KEPT, *copies))
    text = settings.read_text(encoding="utf-8")
    text = re.sub("(?ms)^nav:.*?(?=^theme:)", f"nav:\n{order}\n", text)
    settings.write_text(text, encoding="utf-8")
    for page in (*KEPT, *copies):
        (folder / "docs" / page).parent.mkdir(exist_ok=True)
        copied = (ROOT / "docs" / re.sub(r"-\d+\.md$", ".md", page)).read_text("utf-8")
        copied = copied.replace("{ .minutes }", "")  # of parts that this book does not have
        (folder / "docs" / page).write_text(copied, encoding="utf-8")


def edit_seconds(folder: Path) -> float:
    """Return how long an edit takes to show in the live preview of a book."""
    command = [sys.executable, "-m", "tools.author.preview"]
    pipe, null, times = subprocess.PIPE, subprocess.DEVNULL, []
    with subprocess.Popen(command, cwd=folder, stdout=pipe, stderr=null) as process:
        try:
            address = re.search(rb"http\S+", process.stdout.readline())[0].decode()
            for number in range(EDITS):
                time.sleep(1)  # an edit does not come before the preview is at rest
                times.append(timed(edit, folder, address, number))
        finally:
            process.terminate()
    return median(times[1:])  # the first waited for the first build


def edit(folder: Path, address: str, number: int) -> None:
    """Add a line to a page and wait until the preview shows it."""
    chapter, line, shown = f"{CHAPTERS[0]}-0", f"Edit {number}.", ""
    with (folder / "docs" / f"{chapter}.md").open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")
    while line not in shown:
        time.sleep(0.02)
        with contextlib.suppress(OSError), urllib.request.urlopen(address + chapter + "/") as page:
            shown = page.read().decode()


def growth() -> None:
    """Print how proof, build and preview of a book grow with its pages."""
    taken = []
    for pages in SIZES:
        with tempfile.TemporaryDirectory() as name:
            write_book(Path(name), pages)
            own = {"cwd": name, "env": os.environ | {"NO_MKDOCS_2_WARNING": "1"}}
            proven = timed(python, "-m", "pytest", "docs", "-n", "2", **own)
            built = timed(python, "-m", "mkdocs", "build", "-q", "--no-strict", **own)
            taken.append((proven, built))
            print(f"{pages} pages: {proven:.1f} s to prove, {built:.1f} s to build", end="")
            print(f", {edit_seconds(Path(name)):.2f} s until an edit shows", flush=True)
    (few, many), (first, last) = SIZES, taken
    print(f"  a further page builds in {1000 * (last[1] - first[1]) / (many - few):.0f} ms")
    ratio = (sum(last) / many) / (sum(first) / few)
    print(f"  time a page, {many} to {few} pages: {ratio:.2f} (goal: at most 1)")


if __name__ == "__main__":
    began = time.perf_counter()
    runner()
    growth()
    print(f"measured in {time.perf_counter() - began:.0f} s")
