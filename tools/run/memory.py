"""What programs did that passed, kept so that an author does not run them again."""

import base64
import contextlib
import hashlib
import json
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
        requirements = root / "requirements.txt"
        files = [*sorted(RUN.rglob("*.py")), requirements]
        texts = [file.read_bytes() for file in files if file.is_file()]
        self.rests_on = [device, platform.platform(), platform.python_version(), *texts]

    def recall(self, source: str, name: str) -> Result | None:
        """Return what a program did when it last passed; None where that is not known.

        Args:
            source: the whole text of the program.
            name: the file name under which it runs.
        """
        with contextlib.suppress(OSError, ValueError, TypeError, KeyError):
            kept = json.loads(self._file(source, name).read_text(encoding="utf-8"))
            error = kept["error"] and Error(
                **kept["error"] | {"lines": tuple(kept["error"]["lines"])}
            )
            found = {
                "error": error,
                "figures": tuple(kept["figures"]),
                "violations": tuple(kept["violations"]),
                "charts": _numbered(kept["charts"]),
                "comments": _numbered(kept["comments"]),
                "networks": tuple(map(base64.b64decode, kept["networks"])),
            }
            return Result(**kept | found)
        return None

    def keep(self, source: str, name: str, result: Result) -> None:
        """Remember what a program did that passed.

        Args:
            source: the whole text of the program.
            name: the file name under which it ran.
            result: how it ran.
        """
        file = self._file(source, name)
        file.parent.mkdir(parents=True, exist_ok=True)
        networks = [base64.b64encode(one).decode() for one in result.networks]
        draft = file.with_suffix(f".{id(result)}")
        draft.write_text(json.dumps(asdict(result) | {"networks": networks}), "utf-8")
        draft.replace(file)

    def _file(self, source: str, name: str) -> Path:
        """Return where a program's result is kept."""
        digest = hashlib.sha256()
        for part in (*self.rests_on, source, name):
            data = part.encode() if isinstance(part, str) else part
            digest.update(len(data).to_bytes(8, "big") + data)
        return self.folder / f"{digest.hexdigest()[:32]}.json"


def _numbered(kept: dict[str, str]) -> dict[int, str]:
    """Return a dictionary whose keys were whole numbers before JSON had it."""
    return {int(number): value for number, value in kept.items()}
