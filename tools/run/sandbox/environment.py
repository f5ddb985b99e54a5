"""The private place of one run: its empty folder and its clean environment."""

import contextlib
import os
import secrets
import sys
from collections.abc import Iterator
from pathlib import Path

from tools.run.sandbox.audit_hook import writable

GUARDED = Path(__file__).resolve().parent / "sitecustomize"
KEPT = {"PATH", "TZ", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "CC", "CXX"}
KEPT |= {"SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT"}
# What the kernel of a lab needs besides; its folders are the user's.
LAB = KEPT | {"HOME", "USERPROFILE", "APPDATA", "LANG", "TMPDIR", "TEMP", "TMP"}
SET = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS", "PYTHONUTF8")
SET += ("TORCHINDUCTOR_COMPILE_THREADS", "PYTHONDONTWRITEBYTECODE")
LAB_STARTS = ("CUDA_", "NVIDIA_", "IPYTHON", "JUPYTER_", "MPL", "OMP_", "PYTHON", "XDG_")


def environment() -> dict[str, str]:
    """Return what a snippet may inherit: no secrets, one thread, nothing that a reader lacks."""
    kept = {k: v for k, v in os.environ.items() if k.upper() in KEPT}
    kept |= {k: v for k, v in os.environ.items() if k.startswith(("CUDA_", "NVIDIA_"))}
    path = [os.path.dirname(sys.executable), kept.get("PATH", os.defpath)]
    look = {"LANG": "C.UTF-8", "TERM": "dumb", "MPLBACKEND": "Agg"}
    return kept | {"PATH": os.pathsep.join(path)} | look | dict.fromkeys(SET, "1")


@contextlib.contextmanager
def without_secrets() -> Iterator[None]:
    """Leave in this process's environment only what a lab's kernel may inherit."""
    before = dict(os.environ)
    for name in before:
        if name.upper() not in LAB and not name.startswith(LAB_STARTS):
            del os.environ[name]
    try:
        yield
    finally:
        os.environ.update(before)


def prepare(place: Path, job: dict, source: str) -> dict:
    """Make the private folder of one run; return the job with its place and secret."""
    for folder in (*writable(str(place)), str(place / "control")):
        os.makedirs(folder)
    if hasattr(os, "mkfifo"):
        os.mkfifo(place / "word")
    else:
        (place / "word").touch()
    (place / "work" / job["name"]).write_bytes(source.encode())
    homes = ("HOME", "USERPROFILE", "XDG_CACHE_HOME", "MPLCONFIGDIR")
    own = dict.fromkeys(homes, str(place / "home"))
    own |= dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(place / "tmp"))
    own |= {"TORCHINDUCTOR_CACHE_DIR": str(place / "home" / "inductor")}
    own |= {"PYTHONPATH": str(GUARDED), "SNIPPET_PLACE": str(place)}
    known = {"place": str(place), "secret": secrets.token_hex(8)}
    return job | known | {"env": environment() | own}
