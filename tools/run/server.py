"""A server that has imported torch already and forks a process for each job, a line of JSON.

It only imports and never computes, because threads do not survive a fork.
"""

import ctypes
import gc
import importlib
import json
import os
import signal
import sys
import time
from pathlib import Path

from tools.run.process import Forked, Spawned
from tools.run.word import Listener

# A word that a snippet contains -> what is imported, once, before the fork.
PRELOADED = {
    "": ["numpy", "torch"],
    "torch.optim": ["torch._dynamo"],  # which an optimizer imports when it is made
    "torch.testing": ["torch.distributed.tensor"],  # and assert_close this, when it is called
    "torchvision": ["torchvision.transforms.v2", "torchvision.datasets"],
    "matplotlib": ["matplotlib.pyplot", "matplotlib.backends.backend_svg"],
    "sklearn": ["sklearn.datasets", "sklearn.ensemble", "sklearn.neural_network"],
    "altair": ["altair"],
}
LARGEST_OUTPUT = 1_000_000
BECOME_SUBREAPER = 36


def perform(job: dict) -> None:
    """Do a job in this process: run a snippet, or look at the machine."""
    from tools.run import inside

    os.environ.clear()
    os.environ.update(job["env"])
    device = job.get("device", False)
    inside.execute(Path(job["place"]), job["name"], job["secret"], device)


def watch(process: Forked | Spawned, job: dict, word: Listener) -> dict:
    """Wait for a job's process within its limits; leave nothing of it running."""
    start, boss, cut = time.perf_counter(), os.getppid(), None
    outputs = [Path(job["place"], "control", name) for name in ("stdout", "stderr")]
    try:
        while process.poll() is None and cut is None:
            if time.perf_counter() - start > job["timeout"]:
                cut = "time"
            elif _size(outputs) > LARGEST_OUTPUT:
                cut = "size"
            elif os.getppid() != boss:
                cut = "orphaned"
            else:
                word.listen()
                process.pause()
    finally:
        seconds = time.perf_counter() - start
        process.kill()
    if _size(outputs) > LARGEST_OUTPUT:
        cut = "size"
    verdict, refused = word.heard()
    cut = "left" if cut == "time" and word.done else cut
    told = {"verdict": verdict, "refused": refused, "cut": cut, "seconds": seconds}
    used = {"busy": process.seconds, "memory": process.memory}
    return told | used | {"status": process.returncode}


def _size(paths: list[Path]) -> int:
    """Return the size of the largest file."""
    return max((path.stat().st_size for path in paths if path.exists()), default=0)


def preload(job: dict) -> None:
    """Import what a snippet names, always the same for the same snippet."""
    file = Path(job["place"], "work", job["name"])
    source = file.read_text(encoding="utf-8", errors="ignore")
    words = [word for word in PRELOADED if word in source]
    named = (module for word in words for module in PRELOADED[word])
    if missing := [module for module in named if module not in sys.modules]:
        gc.disable()  # what is imported stays
        for module in missing:
            importlib.import_module(module)
        gc.freeze()
        gc.enable()


def serve() -> None:
    """Answer jobs until the input ends."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what an import prints must not look like an answer
    start = Forked if sys.platform == "linux" else Spawned
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    if start is Forked:
        ctypes.CDLL(None).prctl(BECOME_SUBREAPER, 1, 0, 0, 0)
    from tools.run import inside  # noqa: F401  (imported once, before the forks)

    for line in sys.stdin:
        job = json.loads(line)
        if start is Forked:
            preload(job)
        word = Listener(Path(job["place"]), job["secret"])
        report = watch(start(job, perform, answers.fileno()), job, word)
        print(json.dumps(report), file=answers, flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--once"]:
        task = json.load(sys.stdin)
        preload(task)
        perform(task)
    else:
        serve()
