"""Measure the site: `python -m tools.measure.bench_site` builds and previews a synthetic book."""

import contextlib
import gzip
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from statistics import median

REPEATS = 5
SMALL, LARGE, SIZES = 10, 60, (10, 100, 300)
GOAL_MS, GOAL_PREVIEW = 80, 1.0
GOAL_BYTES, GOAL_ELEMENTS = 15, 4
from tools import ROOT

COPIED = ("tools", "theme", "docs/assets", "mkdocs.yml", "requirements.txt")
SNIPPET = '''"""Snippet {n}: fit a line with gradient descent."""

import torch

torch.manual_seed({n})
x = torch.linspace(-1, 1, 32).unsqueeze(1)  # (N, 1)
y = 3 * x + 0.1 * torch.randn(32, 1)  # (N, 1)
model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(50):
    loss = torch.nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"loss {{loss.item():.2f}}")
assert loss < 0.1
'''
SECTION = """## Section {n}

Take the loss $\\frac{{1}}{{N}} \\sum_i (w x_i + b - y_i)^2$ of model {n}.
The gradient `w.grad` has the shape of `w`; read [the first page](index.md) again.

```python
--8<-- "snippets/bench/s{n}.py"
```

??? question "What is the loss? Decide, then open."
    ```text
    --8<-- "snippets/bench/s{n}.out"
    ```

**In a nutshell:** the loss falls.
"""
FIGURE = "\n![A falling line](../snippets/bench/figure.svg)\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 460 259">{}</svg>'
TICK = '<text x="{0}" y="9" style="font-size: 11px">{0}</text><path d="M{0} 0L9 {0}"/>'
BUILD = """
import sys, time
from mkdocs.commands.build import build
from mkdocs.config import load_config
config = load_config("mkdocs.yml", strict=False)
config.plugins.on_startup(command="build", dirty=False)
start = time.perf_counter()
build(config)
print(time.perf_counter() - start, "torch" in sys.modules)
"""


def write_book(folder: Path, chapters: int, sections: int = 12) -> None:
    """Write a book with the site's own settings and `chapters` chapters."""
    for name in COPIED:
        source, target = ROOT / name, folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, target)
    snippets = folder / "snippets" / "bench"
    snippets.mkdir(parents=True)
    for n in range(sections):
        (snippets / f"s{n}.py").write_text(SNIPPET.format(n=n), encoding="utf-8")
        (snippets / f"s{n}.out").write_text("loss 0.01\n", encoding="utf-8")
    drawing = SVG.format("".join(TICK.format(x) for x in range(120)))
    (snippets / "figure.svg").write_text(drawing, encoding="utf-8")
    body = "\n".join(SECTION.format(n=n) for n in range(sections)) + FIGURE * 2
    docs = ["index.md", *(f"c{number}.md" for number in range(chapters))]
    for name in docs:
        page = f"---\ntitle: Page {name}\n---\n\n# Page {name}\n\n"
        text = page + (body if name != "index.md" else "")
        (folder / "docs" / name).write_text(text, encoding="utf-8")
    settings = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    before, _, after = settings.partition("\nnav:\n")
    nav = "".join(f"  - {name}\n" for name in docs)
    _, _, after = after.partition("\ntheme:\n")
    settings = f"{before}\nnav:\n{nav}\ntheme:\n{after}"
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")


def environment() -> dict[str, str]:
    """Return the environment of a quiet build that runs nothing."""
    return os.environ | {"LABS_EXECUTE": "false", "NO_MKDOCS_2_WARNING": "1"}


def build_seconds(folder: Path) -> float:
    """Return how long one build takes once everything is imported.

    Raises:
        RuntimeError: the build imported torch.
    """
    command = [sys.executable, "-c", BUILD]
    done = subprocess.run(
        command, cwd=folder, env=environment(), capture_output=True, text=True
    )
    done.check_returncode()
    seconds, torch = done.stdout.split()[-2:]
    if torch == "True":
        raise RuntimeError("the site build imported torch; find the import, remove it")
    return float(seconds)


def page_milliseconds() -> float:
    """Return what one more chapter adds to a build: medians, large less small book."""
    totals = []
    for chapters in (SMALL, LARGE):
        with tempfile.TemporaryDirectory() as name:
            write_book(Path(name), chapters)
            totals.append(median(build_seconds(Path(name)) for _ in range(REPEATS)))
        print(f"  {chapters} chapters: {totals[-1]:.2f} s", flush=True)
    return 1000 * (totals[1] - totals[0]) / (LARGE - SMALL)


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def preview(folder: Path) -> Iterator[str]:
    """Run the live preview of a book and yield its address."""
    port = free_port()
    options = ["--livereload", "--dirty", "--no-strict", "-q"]
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "serve",
        *options,
        "-a",
        f"127.0.0.1:{port}",
    ]
    with subprocess.Popen(command, cwd=folder, env=environment()) as process:
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def seconds_until(url: str, text: str, limit: float = 120) -> float:
    """Return how long it takes until a page shows a text.

    Raises:
        TimeoutError: it never did.
    """
    start = time.perf_counter()
    while time.perf_counter() - start < limit:
        with contextlib.suppress(OSError):
            with urllib.request.urlopen(url, timeout=5) as answer:
                if text in answer.read().decode("utf-8"):
                    return time.perf_counter() - start
        time.sleep(0.02)
    raise TimeoutError(f"{url} did not show {text!r} within {limit:.0f} s")


def preview_seconds() -> float:
    """Return how long an edit takes to show in the preview of the large book."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_book(folder, LARGE)
        chapter = folder / "docs" / "c7.md"
        with preview(folder) as address:
            seconds_until(f"{address}/c7/", "Section 1")
            times = []
            for number in range(REPEATS):
                time.sleep(1.5)  # the watcher settles; file times differ
                with chapter.open("a", encoding="utf-8") as file:
                    file.write(f"\nEdit number {number}.\n")
                times.append(seconds_until(f"{address}/c7/", f"Edit number {number}."))
        return median(times)


def weight(chapters: int) -> tuple[int, int]:
    """Return the bytes, compressed, and the elements of one page of such a book."""
    with tempfile.TemporaryDirectory() as name:
        write_book(Path(name), chapters)
        build_seconds(Path(name))
        html = (Path(name) / "site" / "c1" / "index.html").read_bytes()
    size, elements = len(gzip.compress(html)), len(re.findall(rb"<[a-z]", html))
    print(f"  {chapters} chapters: a page has {size} bytes, {elements} elements", flush=True)
    return size, elements


def growth() -> tuple[float, float]:
    """Return the bytes and the elements that each further chapter adds to every page."""
    weights = [weight(chapters) for chapters in SIZES]
    added = SIZES[-1] - SIZES[0]
    return tuple((last - first) / added for first, last in zip(weights[0], weights[-1]))


def main() -> int:
    """Print the figures and whether they meet their goals."""
    print(f"site build, medians of {REPEATS}", flush=True)
    page = page_milliseconds()
    print(f"a chapter page: {page:.0f} ms (goal: at most {GOAL_MS})", flush=True)
    seconds = preview_seconds()
    print(f"an edit in the preview: {seconds:.2f} s (goal: at most {GOAL_PREVIEW})")
    size, elements = growth()
    goal = f"goal: at most {GOAL_BYTES} and {GOAL_ELEMENTS}"
    print(f"each page grows by {size:.0f} bytes, {elements:.1f} elements a chapter ({goal})")
    met = page <= GOAL_MS and seconds <= GOAL_PREVIEW
    return 0 if met and size <= GOAL_BYTES and elements <= GOAL_ELEMENTS else 1


if __name__ == "__main__":
    sys.exit(main())
