"""What programs did that passed, kept so that an author does not run them again."""

import contextlib
import hashlib
import marshal
import os
import platform
from dataclasses import asdict
from pathlib import Path

from tools.run.result import Error, Result
from tools.run.runner import Runner

RUN = Path(__file__).parent
VISIBLE = ("CUDA_VISIBLE_DEVICES", "NVIDIA_VISIBLE_DEVICES")


class Memory:
    """Remembers results under `.cache/runs`, each under a name made of all it rests on."""

    def __init__(self, root: Path) -> None:
        self.folder = root / ".cache" / "runs"
        files = [*sorted(RUN.rglob("*.py")), root / "requirements.txt"]
        texts = [file.read_bytes() for file in files if file.is_file()]
        cards = [*sorted(map(str, Path("/dev").glob("nvidia*"))), *map(os.getenv, VISIBLE)]
        rests_on = [*cards, platform.platform(), platform.python_version(), *texts]
        self.rests_on = hashlib.sha256(repr(rests_on).encode()).hexdigest()

    def machine(self, runner: Runner) -> dict:
        """Return what a runner says of this machine, without asking it a second time."""
        file = self._file("", "machine")
        with contextlib.suppress(OSError, EOFError, ValueError, TypeError):
            return marshal.loads(file.read_bytes())
        self._write(file, found := runner.machine())
        return found

    def recall(self, source: str, name: str) -> Result | None:
        """Return what a program did when it last passed; None where that is not known."""
        with contextlib.suppress(OSError, EOFError, ValueError, TypeError, KeyError):
            kept = marshal.loads(self._file(source, name).read_bytes())
            error = kept["error"] and Error(**kept["error"])
            return Result(**kept | {"error": error})
        return None

    def keep(self, source: str, name: str, result: Result) -> None:
        """Remember how a program ran that passed: its text, file name and result."""
        self._write(self._file(source, name), asdict(result))

    def _write(self, file: Path, content: dict) -> None:
        """Write a file so that nobody reads half of it."""
        file.parent.mkdir(parents=True, exist_ok=True)
        draft = file.with_suffix(f".{os.getpid()}")
        draft.write_bytes(marshal.dumps(content))
        draft.replace(file)

    def _file(self, source: str, name: str) -> Path:
        """Return where a program's result is kept."""
        known = repr((self.rests_on, source, name)).encode()
        return self.folder / hashlib.sha256(known).hexdigest()[:32]
