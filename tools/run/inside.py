"""What happens inside the one process that runs one snippet."""

import atexit
import contextlib
import gc
import io
import json
import multiprocessing
import multiprocessing.process
import os
import sys
import tempfile
import threading
import types
import weakref
from collections.abc import Callable
from importlib.machinery import SourceFileLoader
from pathlib import Path

from tools import ROOT
from tools.run import drawing, machine, raised
from tools.run.sandbox import audit_hook, landlock
from tools.run.shape_comments import insert


def execute(place: Path, name: str, secret: str, device: bool = False) -> None:
    """Run place/work/name as `__main__` and tell the server how it went, with its secret.

    The caller's process is used up by this: its folder, environment, streams and
    `__main__` become the snippet's own. What is said is said before functions that the
    program registered for its end can run. For the device, nothing is run but looked at.
    """
    work, shown, own = place / "work", [], os.getpid()
    say = audit_hook.speaker(str(place))
    _take_streams(place / "control")
    os.chdir(work)
    tempfile.tempdir = None
    if os.environ.pop("SNIPPET_ELSEWHERE", None):
        machine.disguise()
    multiprocessing.process.ORIGINAL_DIR = str(work)
    # As on Windows and macOS: a new process reads the program again.
    multiprocessing.set_start_method("spawn", force=True)
    sys.dont_write_bytecode = True
    weakref.finalize._registry.clear()  # the server's own; they take 40 ms to run
    _collect_figures(place / "drawn", shown)
    _collect_charts(place / "drawn", shown)
    folders = [*audit_hook.writable(str(place)), "/dev", "/proc"]
    landlock.restrict(folders, [str(place / "word")])
    audit_hook.install(str(place), say)
    found = machine.describe() if device else _run(work / name, say)
    pyplot = sys.modules.get("matplotlib.pyplot")
    unshown = len(pyplot.get_fignums()) if pyplot else 0
    if os.getpid() == own:  # a copy that the program made of itself has no say
        say("ended", found | {"secret": secret, "figures": shown, "unshown": unshown})
    atexit._run_exitfuncs()
    vars(sys.modules["__main__"]).clear()  # as Python does at its end: objects say goodbye
    gc.collect()
    with contextlib.suppress(Exception):
        sys.stdout.flush()
        sys.stderr.flush()


def _take_streams(control: Path) -> None:
    """Send output, from C and from child processes too, to files of this run."""
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for number, name in ((1, "stdout"), (2, "stderr")):
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        os.dup2(os.open(control / name, flags, 0o600), number)
        raw = os.fdopen(number, "wb", closefd=False)
        stream = io.TextIOWrapper(raw, "utf-8", "backslashreplace", "\n", True)
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)
    sys.stdin = sys.__stdin__ = open(0, encoding="utf-8", closefd=False)


def _collect_figures(folder: Path, saved: list[str]) -> None:
    """Make plt.show() save each open figure and add its kind to the list."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot is None:
        return
    pyplot.rcParams.update(drawing.STYLE)

    def show(*args, **kwargs) -> None:
        for number in pyplot.get_fignums():
            figure = pyplot.figure(number)
            if any(one.has_data() or one.texts or one.tables for one in figure.axes):
                path = folder / f"{len(saved)}.svg"
                figure.savefig(path, format="svg", metadata={"Date": None})
            saved.append("svg")
        pyplot.close("all")

    pyplot.show = show


def _collect_charts(folder: Path, saved: list[str]) -> None:
    """Make a chart's save() keep its specification too and add its kind to the list."""
    altair = sys.modules.get("altair")
    if altair is None:
        return
    altair.theme.register("book", enable=True)(lambda: {"config": drawing.CHART_STYLE})
    own = altair.TopLevelMixin.save

    def save(chart, *args, **kwargs) -> None:
        path = folder / f"{len(saved)}.json"
        path.write_text(json.dumps(chart.to_dict()), encoding="utf-8")
        saved.append("json")
        own(chart, *args, **kwargs)

    altair.TopLevelMixin.save = save


def _run(path: Path, say: Callable) -> dict:
    """Execute a file as Python's own command line would; tell how it ended."""
    main = types.ModuleType("__main__")
    main.__file__ = str(path)
    main.__loader__ = SourceFileLoader("__main__", str(path))
    main.__builtins__ = sys.modules["builtins"]
    for name in [n for n in sys.modules if n == "tools" or n.startswith("tools.")]:
        del sys.modules[name]
    sys.modules["__main__"] = main
    sys.argv = [path.name]
    sys.path[:] = [str(path.parent), *(p for p in sys.path[1:] if p != str(ROOT))]
    result: dict = {"comments": {}}
    try:
        code = insert.compiled(path.read_bytes(), str(path), result["comments"])
        exec(code, vars(main))
        say("done", None)
        threading._shutdown()
    except SystemExit as stop:
        number = stop.code or 0
        if not isinstance(number, int):
            print(number, file=sys.stderr)
            number = 1
        return result | {"exit": number}
    except BaseException as error:
        return result | {"error": raised.describe(error, path)}
    return result
