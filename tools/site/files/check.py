"""Does every program here do on this machine what the book shows? Run: python check.py

Each runs in an empty folder; what it prints is compared with the `.out` file beside it.
"""

import importlib.metadata
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tools.compare import output, stderr
from tools.page.deliberate_error import announced, asked, lacking, warnings

SECONDS = 300
LACKS = "lacks a package:"
OWN = {"check.py", "tools"}
PACKAGES = ("torch", "torchvision", "numpy", "matplotlib", "scikit-learn")
# A way to draw for matplotlib that opens no window and counts what it is shown.
COUNTER = """
from matplotlib import pyplot
from matplotlib.backends.backend_agg import FigureCanvas, FigureManager

def show(*args, **kwargs):
    with open("figures.count", "a") as file:
        file.write("x" * len(pyplot.get_fignums()))
    pyplot.close("all")
"""


def programs(folder: Path) -> list[Path]:
    """List the programs under a folder."""
    found = (f for f in folder.rglob("*.py") if f.relative_to(folder).parts[0] not in OWN)
    return sorted(file for file in found if not file.name.endswith(".wrong.py"))


def problem(file: Path) -> str:
    """Say in what a program differs from the book, nothing when it does not."""
    try:
        return _tried(file)
    except (OSError, ValueError) as error:  # one bad file must not hide the others
        return f"can't be checked: {error}. Take it from the book's zip again"


def _tried(file: Path) -> str:
    """Run a program and compare it with the book."""
    source = file.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as place:
        work, drawing = Path(place, "work"), Path(place, "drawing")
        work.mkdir()
        drawing.mkdir()
        (drawing / "counting.py").write_text(COUNTER, encoding="utf-8")
        (work / file.name).write_text(source, encoding="utf-8")
        try:
            here = {"cwd": work, "env": _environment(drawing), "stdin": subprocess.DEVNULL}
            command = [sys.executable, file.name]
            done = subprocess.run(command, capture_output=True, timeout=SECONDS, **here)
        except subprocess.TimeoutExpired:
            return f"is not done after {SECONDS} s"
        counted = work / "figures.count"
        figures = len(counted.read_text()) if counted.exists() else 0
    told = _text(done.stdout), _text(done.stderr)
    printed, aside = (text.replace(f"{work}{os.sep}", "") for text in told)
    return _judged(file, source, printed, aside, figures, done.returncode)


def _environment(drawing: Path) -> dict[str, str]:
    """Return this environment with the way to draw, and to write, added."""
    path = os.pathsep.join(filter(None, [str(drawing), os.environ.get("PYTHONPATH")]))
    added = {"PYTHONPATH": path, "MPLBACKEND": "module://counting", "PYTHONIOENCODING": "utf-8"}
    # A thread that waits must not take the core of the program beside it.
    return {"OMP_WAIT_POLICY": "PASSIVE"} | os.environ | added


def _text(stream: bytes) -> str:
    """Return what was printed, whatever ends its lines."""
    return stream.decode("utf-8", "replace").replace("\r\n", "\n")


def _judged(file: Path, source: str, printed: str, aside: str, figures: int, status: int) -> str:
    """Compare a run with the book."""
    last = aside.strip().rpartition("\n")[2]
    if last.startswith("ModuleNotFoundError: No module named"):
        name = last.split("'")[1].partition(".")[0]
        return f"{LACKS} python -m pip install {name.replace('sklearn', 'scikit-learn')}"
    if "exercises" in file.parts:
        solved = printed.strip().endswith("correct") and not status
        hinted = status and "AssertionError" in aside and "..." in aside
        right = solved if file.name.endswith(".answer.py") else hinted
        return "" if right else f"is not as it should be\n{(printed + aside).strip()}"
    if bool(status) != bool(announced(source)):
        return f"ended with status {status}\n{(printed + aside).strip()[-2000:]}"
    shown = stderr.shown(aside, file.name)
    if aside.strip() and not announced(source) and not warnings(source):
        return f"says something aside\n{shown.rstrip()}"
    now = printed + ("" if not printed or printed.endswith("\n") else "\n") + shown
    committed = sorted(file.parent.glob(f"{file.stem}.*out"))
    texts = [one.read_text(encoding="utf-8") for one in committed] or [""]
    if not any(output.same(text, now) for text in texts):
        return f"prints something else\n{output.diff(texts[0], now)}"
    kept = {f.stem for f in file.parent.glob(f"{file.stem}*.svg")}
    drawn = {file.stem, *(f"{file.stem}-{n}" for n in range(2, 99))} & kept
    moving = len(list(file.parent.glob(f"{file.stem}*.vl.json")))
    if figures != len(drawn) - moving:
        return f"draws {figures} figures, the book has {len(drawn) - moving}"
    return ""


def machine() -> Iterator[str]:
    """Yield what this machine is, without names and places."""
    yield f"Python {platform.python_version()}, {platform.system()} {platform.machine()}"
    for name in PACKAGES:
        try:
            yield f"{name} {importlib.metadata.version(name)}"
        except importlib.metadata.PackageNotFoundError:
            yield f"{name} is not installed"
    yield f"device {asked()}"


def main(folder: Path) -> int:
    """Run all, a line each; end with a report that can be sent."""
    sys.stdout.reconfigure(errors="replace")  # a file on Windows takes not every sign
    lacks = {f: lacking(f.read_text("utf-8", "replace"), asked) for f in programs(folder)}
    found, started = [f for f in lacks if not lacks[f]], time.time()
    told: dict[str, list[str]] = {}
    for file in filter(lacks.get, lacks):
        print(f"{'not run':8}{file.relative_to(folder).as_posix()} {lacks[file]}")
    with ThreadPoolExecutor(2) as pool:
        for file, why in zip(found, pool.map(problem, found)):
            name = file.relative_to(folder).as_posix()
            told.setdefault(why, []).append(name)
            word = "LACKS" if why.startswith(LACKS) else "DIFFERS" if why else "ok"
            print(f"{word:8}{name}", flush=True)
    print("\nTo report, copy from here:\n")
    print(*machine(), sep="\n")
    right, seconds = len(told.pop("", [])), time.time() - started
    print(f"{right} of {len(found)} programs do what the book shows, {seconds:.0f} s")
    for why, names in told.items():
        more = f" and {len(names) - 3} more" if len(names) > 3 else ""
        print(f"\n{', '.join(names[:3])}{more} {why}".replace(str(Path.home()), "~"))
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main(Path(__file__).resolve().parent))
