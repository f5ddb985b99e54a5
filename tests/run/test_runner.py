"""A snippet runs as it would for the reader who copies it, and leaves nothing behind."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tools import ROOT
from tools.run import result, server
from tools.run.process import Spawned
from tools.run.sandbox import environment
from tools.run.word import Listener

LOADER = """
import torch
from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return torch.tensor(i * i)


if __name__ == "__main__":
    for way in ("fork", "spawn"):
        loader = DataLoader(Squares(), 2, num_workers=2, multiprocessing_context=way)
        print(way, [batch.tolist() for batch in loader])
"""
FOREVER = {
    "a thread": "import threading\nthreading.Thread(target=threading.Event().wait).start()\n",
    "a process": "import multiprocessing, time\n"
    "multiprocessing.get_context('fork').Process(target=time.sleep, args=(99,)).start()\n",
}
SELF = '''
import inspect
import pickle

import torch


class Point:
    """A point."""


def double(x: torch.Tensor) -> torch.Tensor:
    return x + x


print(__name__, __file__.endswith("self.py"), type(pickle.loads(pickle.dumps(Point()))))
print(inspect.getsource(Point))
print(torch.jit.script(double)(torch.ones(1)))
'''
COMPILE = """
import torch


@torch.compile(backend="BACKEND")
def f(x):
    return torch.sin(x) ** 2 + torch.cos(x) ** 2


torch.testing.assert_close(f(torch.linspace(0, 3, 5)), torch.ones(5))
print("same")
"""
TORCHRUN = """
import subprocess
import sys

import torch
import torch.distributed as dist

if len(sys.argv) == 1:
    command = ["torchrun", "--standalone", "--nproc-per-node", "2", __file__, "worker"]
    print(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
else:
    dist.init_process_group("gloo")
    total = torch.tensor([dist.get_rank() + 1.0])
    dist.all_reduce(total)
    if dist.get_rank() == 0:
        print(total.item())
    dist.destroy_process_group()
"""
OUTLIVES = """
import os
import subprocess
import sys

code = "import time; time.sleep(1000)"
child = subprocess.Popen([sys.executable, "-c", code], start_new_session=True)
print(child.pid, os.getcwd())
"""


def test_worker_processes(runner, ran) -> None:
    """DataLoader's workers start both ways."""
    squares = "[[0, 1], [4, 9]]\n"
    assert ran(runner.run(LOADER, "loader.py")) == f"fork {squares}spawn {squares}"


def test_own_source(runner, ran) -> None:
    """Pickle, inspect and torch.jit.script find the snippet as `__main__`."""
    printed = ran(runner.run(SELF, "self.py"))
    assert printed.startswith("__main__ True <class '__main__.Point'>\nclass Point")
    assert printed.endswith("tensor([2.])\n")


def test_compile(runner, ran) -> None:
    """torch.compile compiles; with its own backend where there is a C++ compiler."""
    backend = "inductor" if shutil.which("g++") else "aot_eager"
    run = runner.run(COMPILE.replace("BACKEND", backend), "compile.py", 300)
    assert ran(run) == "same\n"


def test_torchrun(runner, ran) -> None:
    """torchrun finds its processes on loopback."""
    assert ran(runner.run(TORCHRUN, "torchrun.py", 120)).strip() == "3.0"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux hands orphans over")
def test_nothing_outlives_a_snippet(runner, ran) -> None:
    """A process that a snippet leaves running is ended, and its folder removed."""
    pid, folder = ran(runner.run(OUTLIVES, "outlives.py")).split()
    assert not Path("/proc", pid).exists()
    assert not Path(folder).exists()


def test_environment(runner, ran, monkeypatch) -> None:
    """A snippet inherits no secret and no folder of the user, and no machinery."""
    monkeypatch.setenv("MY_TOKEN", "secret")
    code = "import os, tempfile\nprint(*os.environ.values(), tempfile.gettempdir())\n"
    printed = ran(runner.run(code, "environment.py"))
    assert "secret" not in printed
    assert str(Path.home()) not in printed.replace(os.environ["PATH"], "")


def test_output_of_a_crash_survives(runner) -> None:
    """What was printed before a crash is kept."""
    run = runner.run("print('last words')\nimport ctypes\nctypes.string_at(0)\n", "x.py")
    assert (run.stdout, run.ending) == ("last words\n", "crashed (SIGSEGV)")


def test_threads_and_exit_functions_finish(runner, ran) -> None:
    """Output of a thread and of an exit function is part of the run."""
    code = (
        "import atexit, threading, time\natexit.register(print, 'exit')\n"
        "threading.Thread(target=lambda: (time.sleep(0.2), print('thread'))).start()\n"
    )
    assert ran(runner.run(code, "late.py")) == "thread\nexit\n"


def test_figures_in_order(runner, ran) -> None:
    """plt.show() saves every open figure, in order, and closes it."""
    code = ("import matplotlib.pyplot as plt\n"
            "for title in ('one', 'two'):\n    plt.figure()\n    plt.plot([1])\n    plt.title(title)\n"
            "plt.show()\nplt.plot([1])\nplt.title('three')\nplt.show()\nprint(plt.get_fignums())\n")
    run = runner.run(code, "figures.py")
    assert ran(run) == "[]\n"
    titles = ("one", "two", "three")
    assert all(f">{t}<" in svg for t, svg in zip(titles, run.figures, strict=True))


@pytest.mark.parametrize(("path", "unshown"), [("one.png", 1), ("letters/A/one.png", 0)])
def test_pictures_in_a_folder_are_data(path: str, unshown: int, runner, ran) -> None:
    """A picture beside the program was to be shown; one in a folder is there to be read."""
    code = (f"from pathlib import Path\nPath({path!r}).parent.mkdir(parents=True, exist_ok=True)\n"
            f"Path({path!r}).write_bytes(b'picture')\n")
    run = runner.run(code, "pictures.py")
    assert ran(run) == ""
    assert run.unshown == unshown


def test_server_is_replaced(runner, ran) -> None:
    """A server that died is reported once and started again."""
    runner.machine()
    runner._server.kill()
    runner._server.wait()
    assert ran(runner.run("print(1)\n", "x.py")) == "1\n"


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_interrupt_ends_everything() -> None:
    """Ctrl-C leaves neither a snippet nor what it started."""
    mark = f"mark-{os.getpid()}"
    snippet = f"import subprocess\nsubprocess.run(['sh', '-c', 'sleep 1000; : {mark}'])\n"
    code = (
        "import signal\nfrom tools.run.runner import Runner\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell may have cut it\n"
        f"with Runner() as r:\n    r.run({snippet!r}, 'x.py')"
    )
    command = [sys.executable, "-c", code]
    boss = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE)
    wait_until(lambda: running(f": {mark}\0".encode()))
    boss.send_signal(signal.SIGINT)
    assert b"KeyboardInterrupt" in boss.communicate()[1]
    wait_until(lambda: not running(f": {mark}\0".encode()))


def running(words: bytes) -> bool:
    """Tell whether there is a process whose command line ends so."""
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            if file.read_bytes().endswith(words):
                return True
    return False


def wait_until(condition: Callable[[], object]) -> None:
    """Wait, a minute at most."""
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_fresh_process_where_fork_is_unsafe(tmp_path, ran, monkeypatch) -> None:
    """The path for other systems than Linux gives the same result."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    source = "import os, sys\nraise ValueError(os.environ['PYTHONPATH'])\n"
    job = environment.prepare(tmp_path / "place", {"name": "x.py", "timeout": 60}, source)
    word = Listener(tmp_path / "place", job["secret"])
    report = server.watch(Spawned(job, server.perform, 0), job, word)
    run = result.collect(tmp_path / "place", report, job, "cpu")
    assert run.ending == f"raised ValueError: {environment.GUARDED}"
    assert run.error.lines == (2,)


@pytest.mark.parametrize("what", FOREVER)
def test_what_never_ends_is_told_from_the_program(what: str, runner) -> None:
    """Its last line was done."""
    assert runner.run(FOREVER[what], "x.py", 2).ending.startswith("was done, but a thread or")
