"""Run snippets, each in a process and a folder of its own."""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from tools import ROOT
from tools.run import result
from tools.run.result import Result
from tools.run.sandbox.environment import environment, prepare

GRACE = 30  # seconds that the server gets beyond the time of a job
SERVER_GONE = {"cut": "server", "verdict": None, "refused": [], "status": 0}
SERVER_GONE |= {"seconds": 0.0, "busy": 0.0, "memory": 0}


class Runner(contextlib.AbstractContextManager):
    """Runs snippets one after the other, in an environment with some changes."""

    def __init__(self, changes: Mapping[str, str] = MappingProxyType({})) -> None:
        self._changes = dict(changes)
        self._home = Path(os.path.realpath(tempfile.mkdtemp(prefix="book-")))
        self._count = 0
        self._server: subprocess.Popen | None = None
        self._machine: dict | None = None

    def __exit__(self, *_) -> None:
        self.close()

    def run(self, source: str, name: str, timeout: float = 60) -> Result:
        """Run a snippet as `__main__`, alone, in an empty folder that is then removed."""
        device, job = self.machine()["device"], {"name": name, "timeout": timeout}
        with self._report(job, source) as (place, report):
            return result.collect(place, report, job, device)

    def machine(self) -> dict:
        """Describe this machine: device, device_name, versions, platform."""
        if self._machine is None:
            job = {"name": "machine.py", "timeout": 120, "device": True}
            with self._report(job, "") as (place, report):
                self._machine = report["verdict"]
                if self._machine is None:
                    logs = (place / "control" / "stderr", self._home / "server.log")
                    said = [f.read_text(errors="replace") for f in logs if f.exists()]
                    told = [f"torch can't be used here: {report}", *said]
                    raise RuntimeError("\n".join(told))
        return self._machine

    def close(self) -> None:
        """Stop the server and remove every trace."""
        if self._server:
            self._server.terminate()  # it ends a snippet that still runs
            try:
                self._server.communicate(timeout=10)
            except subprocess.TimeoutExpired:
                self._server.kill()
                self._server.communicate()
            self._server = None
        shutil.rmtree(self._home, ignore_errors=True)

    @contextlib.contextmanager
    def _report(self, job: dict, source: str) -> Iterator[tuple[Path, dict]]:
        """Have the server do a job; the place where it was done goes afterwards."""
        self._count += 1
        place = self._home / str(self._count)
        try:
            job = prepare(place, job, source)
            yield place, self._ask(job | {"env": job["env"] | self._changes})
        finally:
            shutil.rmtree(place, ignore_errors=True)

    def _ask(self, job: dict) -> dict:
        """Hand a job to the server, which is started when it is first needed."""
        if self._server is None or self._server.poll() is not None:
            self._server = self._start()
        deadline = threading.Timer(job["timeout"] + GRACE, self._server.kill)
        deadline.start()
        try:
            self._server.stdin.write(json.dumps(job).encode() + b"\n")
            self._server.stdin.flush()
            answer = self._server.stdout.readline()
        except BrokenPipeError:
            answer = b""
        finally:
            deadline.cancel()
        return json.loads(answer) if answer else SERVER_GONE

    def _start(self) -> subprocess.Popen:
        """Start the server; matplotlib's font list is the one thing that it may keep."""
        env = environment() | {"PYTHONPATH": str(ROOT)} | self._changes
        env |= {k: os.environ[k] for k in ("HOME", "USERPROFILE") if k in os.environ}
        command, pipe = [sys.executable, "-m", "tools.run.server"], subprocess.PIPE
        own = {"start_new_session": True}  # Ctrl-C is for this process to act on
        own |= {"cwd": self._home, "env": env}
        with open(self._home / "server.log", "ab") as log:
            return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=log, **own)
