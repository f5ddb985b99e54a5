"""Measure what a process per snippet costs: `python -m tools.measure.bench`."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median

from tools.page.includes import whole
from tools.run.runner import ROOT, Runner
from tools.run.sandbox.environment import environment

REPEATS = 5
LIGHT = 30
FACTOR_OF_EACH, FACTOR_OF_SHARED = 12, 1.4
STEPS = """
import torch

torch.manual_seed({n})
x = torch.linspace(-1, 1, 32).unsqueeze(1)  # (N, 1)
model = torch.nn.Linear(1, 1)
optimizer = torch.optim.{optimizer}(model.parameters(), lr=0.1)
for step in range(5):
    loss = torch.nn.functional.mse_loss(model(x), {n} * x)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"{{loss.item():.3f}}")
"""
TENSORS = """
import torch

torch.manual_seed({n})
x = torch.randn(8, 3)  # (B, D)
w = torch.randn(3, 4, requires_grad=True)  # (D, K)
(x @ w).sum().backward()
print(w.grad.shape, f"{{w.grad.sum().item():.3f}}")
"""
SHARED = """
import sys

for file in sys.argv[1:]:
    code = compile(open(file, encoding="utf-8").read(), file, "exec")
    try:
        exec(code, {"__name__": "__main__"})
    except BaseException:
        pass  # a snippet that must fail
"""


def light_snippets() -> dict[str, str]:
    """Make small snippets, half of them with an optimizer."""
    made = {}
    for n in range(LIGHT):
        optimizer = "Adam" if n % 4 else "SGD"
        text = (TENSORS if n % 2 else STEPS).format(n=n, optimizer=optimizer)
        made[f"light_{n}.py"] = text
    return made


def book_snippets() -> dict[str, str]:
    """Read the book's own snippets, without exercises."""
    files = sorted((ROOT / "snippets").rglob("*.py"))
    own = [file for file in files if "exercises" not in file.parts]
    return {"_".join(f.parts[-3:]): whole(f.read_text(encoding="utf-8")) for f in own}


def isolated(sources: dict[str, str], workers: int) -> float:
    """Run all through runners, start and end of their servers included; return MB."""
    with ThreadPoolExecutor(workers) as pool:
        parts = [list(sources.items())[n::workers] for n in range(workers)]
        return max(pool.map(_run_all, parts))


def _run_all(items: list[tuple[str, str]]) -> float:
    """Run some snippets with one runner; return the largest process in MB."""
    with Runner() as runner:
        runs = [runner.run(source, name, 300) for name, source in items]
    return max(run.memory for run in runs) / 1024


def each(sources: dict[str, str]) -> None:
    """Run each as one `python file.py`."""
    for command in _commands(sources):
        subprocess.run(**command)


def shared(sources: dict[str, str]) -> None:
    """Run all in one process without isolation."""
    with tempfile.TemporaryDirectory() as folder:
        files = [_write(Path(folder), *item) for item in sources.items()]
        subprocess.run(**_quietly([sys.executable, "-c", SHARED, *files], folder))


def _commands(sources: dict[str, str]):
    """Yield what subprocess.run needs for each file, in a folder of its own."""
    for item in sources.items():
        with tempfile.TemporaryDirectory() as folder:
            yield _quietly([sys.executable, _write(Path(folder), *item)], folder)


def _quietly(command: list[str], folder: str) -> dict:
    """Return arguments for a run with the runner's settings and no output."""
    quiet = dict.fromkeys(("stdout", "stderr"), subprocess.DEVNULL)
    return {
        "args": command,
        "cwd": folder,
        "env": environment(),
        "check": False,
    } | quiet


def _write(folder: Path, name: str, source: str) -> str:
    """Write a snippet."""
    (folder / name).write_text(source, encoding="utf-8")
    return str(folder / name)


def timed(work: Callable[[], object]) -> float:
    """Return the seconds that a piece of work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def compare(title: str, sources: dict[str, str], repeats: int) -> dict[str, float]:
    """Time every way in turn, several times, and print medians and ratios."""
    memory: list[float] = []
    ways = {
        "isolated, one worker": lambda: memory.append(isolated(sources, 1)),
        "isolated, two workers": lambda: isolated(sources, 2),
        "one shared process": lambda: shared(sources),
        "python file.py each": lambda: each(sources),
    }
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(repeats):
        for name, work in ways.items():
            times[name].append(timed(work))
    medians = {name: median(taken) for name, taken in times.items()}
    print(f"\n{title}: {len(sources)} snippets, medians of {repeats}")
    shared_time, each_time = (medians[name] for name in list(ways)[-2:])
    for name, seconds in medians.items():
        cost, gain = seconds / shared_time, each_time / seconds
        print(f"  {name:22}{seconds:8.2f} s{cost:8.2f} × shared   each / {gain:.1f}")
    print(f"  largest process of the runner: {max(memory):.0f} MB, most of it shared")
    return medians


def main() -> None:
    """Run the benchmark and say whether its goals are met."""
    medians = compare("Light snippets", light_snippets(), REPEATS)
    best = min(medians["isolated, one worker"], medians["isolated, two workers"])
    gain = medians["python file.py each"] / best
    cost = best / medians["one shared process"]
    for text, value, met in (
        (f"{FACTOR_OF_EACH} times faster than each", gain, gain >= FACTOR_OF_EACH),
        (f"{FACTOR_OF_SHARED} times shared at most", cost, cost <= FACTOR_OF_SHARED),
    ):
        print(f"  goal: {text}: {value:.2f} {'met' if met else 'MISSED'}")
    if own := book_snippets():
        compare("The book's own snippets", own, REPEATS)


if __name__ == "__main__":
    main()
