"""What the last runs recorded about each snippet, in words."""

from pathlib import Path
from typing import NamedTuple

from tools.page.project import digest
from tools.proof.record import NOT_RUN


class Ran(NamedTuple):
    """One run of one snippet."""

    device: str
    seconds: float
    torch: str


def duration(seconds: float) -> str:
    """Return seconds as a reader wants them: one decimal, none from ten on."""
    return f"{seconds:.0f} s" if seconds >= 9.95 else f"{max(seconds, 0.1):.1f} s"


class Runs:
    """Looks snippets up in the records of the last runs."""

    def __init__(self, root: Path, records: list[dict]) -> None:
        self.root, self.records = root, records

    def of(self, path: str) -> list[Ran]:
        """Return the passed runs of this very text of the file."""
        file, found = self.root / path, []
        now = digest(file) if file.is_file() else ""
        for record in self.records:
            result = record["results"].get(path, {})
            if result.get("result") == "passed" and result["sha256"] == now:
                torch = record["versions"].get("torch", "").partition("+")[0]
                found.append(Ran(_known_as(record), result["seconds"], torch))
        return found

    def devices(self) -> list[str]:
        """Return on what the last runs were, each once, as readers know it."""
        return sorted({_known_as(record) for record in self.records})

    def not_run(self, path: str) -> str:
        """Return why the last runs left out this very text of the file, or nothing."""
        known = (record["results"].get(path, {}) for record in self.records)
        found = [entry for entry in known if entry.get("result") == NOT_RUN]
        now = digest(self.root / path) if found else ""
        return next((entry["why"] for entry in found if entry["sha256"] == now), "")

    def sentence(self, path: str) -> str:
        """Return where and how fast the snippet ran, why it did not, or nothing when unknown."""
        ran = self.of(path)
        if not ran:
            why = self.not_run(path)
            return f"Not run on this build: {why}" if why else ""
        places = " and ".join(f"on {r.device} in {duration(r.seconds)}" for r in ran)
        versions = " and ".join(sorted({r.torch for r in ran if r.torch}))
        return f"Ran {places}" + (f", torch {versions}" if versions else "")


def _known_as(record: dict) -> str:
    """Return a record's device as readers know it."""
    device = record["device"]
    return "CPU" if device == "cpu" else record.get("device_name") or device
