"""The process of one job: forked on Linux, started afresh elsewhere."""

import contextlib
import ctypes
import json
import os
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

DIE_WITH_PARENT = 1  # for prctl
Work = Callable[[dict], None]
POLL = 0.003  # seconds between two looks at a process that does not tell of its end
LOOK = 0.01  # and at the limits of one that does


class Forked:
    """A forked child, with the part of Popen's interface that watching needs."""

    def __init__(self, job: dict, work: Work, inherited: int) -> None:
        self.returncode: int | None = None
        self.memory, self.seconds = 0, 0.0
        signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGCHLD])  # it wakes `pause`
        self.pid = os.fork()
        if self.pid == 0:
            _be_child(job, work, inherited)

    def poll(self) -> int | None:
        """Return the exit status, negative for a signal, or None while running."""
        if self.returncode is None:
            pid, status, usage = os.wait4(self.pid, os.WNOHANG)
            if pid:
                self.returncode = os.waitstatus_to_exitcode(status)
                self.memory = usage.ru_maxrss
                self.seconds = usage.ru_utime + usage.ru_stime
        return self.returncode

    def pause(self) -> None:
        """Wait until the child ends, but not for long."""
        signal.sigtimedwait([signal.SIGCHLD], LOOK)

    def kill(self) -> None:
        """End the child, its process group, and whatever outlived its own parent."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)
        while self.poll() is None:
            time.sleep(POLL)
        _end_orphans()


class Spawned(subprocess.Popen):
    """A fresh process, for systems where a fork without exec is not safe."""

    memory, seconds = 0, 0.0  # not known

    def __init__(self, job: dict, work: Work, inherited: int) -> None:
        once = [sys.executable, "-m", "tools.run.server", "--once"]
        super().__init__(once, stdin=subprocess.PIPE, start_new_session=True)
        with contextlib.suppress(BrokenPipeError), self.stdin as stdin:
            stdin.write(json.dumps(job).encode())

    def pause(self) -> None:
        """Wait a moment."""
        time.sleep(POLL)

    def kill(self) -> None:
        """End the process and those that it started."""
        if os.name == "posix":
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.pid, signal.SIGKILL)
        elif self.poll() is None:
            tree = ["taskkill", "/T", "/F", "/PID", str(self.pid)]
            subprocess.run(tree, capture_output=True, check=False)
        self.wait()


def _be_child(job: dict, work: Work, inherited: int) -> None:
    """Turn this process into the snippet's and never return."""
    status = 70
    try:
        os.setsid()
        ctypes.CDLL(None).prctl(DIE_WITH_PARENT, signal.SIGKILL, 0, 0, 0)
        os.close(inherited)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGCHLD])
        work(job)
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


def _end_orphans() -> None:
    """Kill what a snippet left running; Linux has made it this process's own."""
    while True:
        try:
            pid, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            for orphan in _children():
                with contextlib.suppress(ProcessLookupError):
                    os.kill(orphan, signal.SIGKILL)
            time.sleep(POLL)


def _children() -> list[int]:
    """List this process's children from /proc."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            if int(stat.read_text().rpartition(")")[2].split()[1]) == os.getpid():
                found.append(int(stat.parent.name))
    return found
