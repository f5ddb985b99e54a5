"""What programs did that passed, kept so that an author does not run them again."""

import contextlib
import hashlib
import marshal
import platform
from dataclasses import asdict
from pathlib import Path

from tools.run.result import Error, Result

RUN = Path(__file__).parent


class Memory:
    """Remembers results under `.cache/runs`, each under a name made of all it rests on.

    Args:
        root: the book's root, whose requirements.txt counts.
        device: what the programs run on.
    """

    def __init__(self, root: Path, device: str) -> None:
        self.folder = root / ".cache" / "runs"
        files = [*sorted(RUN.rglob("*.py")), root / "requirements.txt"]
        texts = [file.read_bytes() for file in files if file.is_file()]
        self.rests_on = [device, platform.platform(), platform.python_version(), *texts]

    def recall(self, source: str, name: str) -> Result | None:
        """Return what a program did when it last passed; None where that is not known.

        Args:
            source: the whole text of the program.
            name: the file name under which it runs.
        """
        with contextlib.suppress(OSError, EOFError, ValueError, TypeError, KeyError):
            kept = marshal.loads(self._file(source, name).read_bytes())
            error = kept["error"] and Error(**kept["error"])
            return Result(**kept | {"error": error})
        return None

    def keep(self, source: str, name: str, result: Result) -> None:
        """Remember how a program ran that passed: its text, file name and result."""
        file = self._file(source, name)
        file.parent.mkdir(parents=True, exist_ok=True)
        draft = file.with_suffix(f".{id(result)}")
        draft.write_bytes(marshal.dumps(asdict(result)))
        draft.replace(file)

    def _file(self, source: str, name: str) -> Path:
        """Return where a program's result is kept."""
        known = repr([*self.rests_on, source, name]).encode()
        return self.folder / hashlib.sha256(known).hexdigest()[:32]
