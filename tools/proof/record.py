"""The record of the last runs; `python -m tools.proof.record` names what none has proven."""

import datetime
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tools.page.project import digest, programs, transcripts

FOLDER = "build"
NOT_RUN = "not run"  # it needs what the machine does not have
FRAGMENTS = (".answer.py", ".wrong.py")


def load(root: Path) -> list[dict]:
    """Read the records of every device that the book ran on."""
    files = sorted((root / FOLDER).glob("record-*.json"))
    return [json.loads(file.read_text(encoding="utf-8")) for file in files]


def save(root: Path, machine: dict, results: dict[str, dict]) -> Path:
    """Write the record of a run on a machine, with what an earlier one says of other snippets."""
    file = root / FOLDER / f"record-{machine['device']}.json"
    merged = _still_valid(root, file, machine) | results
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    content = machine | {"commit": commit(root), "date": now}
    content |= {"results": dict(sorted(merged.items()))}
    file.parent.mkdir(exist_ok=True)
    draft = file.with_suffix(".draft")
    draft.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    draft.replace(file)
    return file


def _still_valid(root: Path, file: Path, machine: dict) -> dict[str, dict]:
    """Return the entries of an earlier record that still describe their files."""
    try:
        old = json.loads(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, json.JSONDecodeError):
        return {}
    if any(old.get(key) != machine[key] for key in ("device_name", "versions")):
        return {}
    there = {name: r for name, r in old["results"].items() if (root / name).is_file()}
    return {name: r for name, r in there.items() if digest(root / name) == r["sha256"]}


def commit(root: Path) -> str | None:
    """Name the commit that was run, marked where files differ from it."""
    git = ["git", "describe", "--always", "--abbrev=40", "--dirty", "--exclude=*"]
    try:
        done = subprocess.run(git, cwd=root, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return done.stdout.strip()


def missing(records: list[dict], root: Path) -> Iterator[str]:
    """Say which programs failed, or of which no record says that their text passed."""
    for file in [*programs(root), *transcripts(root)]:
        name = file.relative_to(root).as_posix()
        if name.endswith(FRAGMENTS) or "__pycache__" in name:
            continue
        found = (known["results"].get(name, {}) for known in records)
        own = digest(file)
        results = {entry["result"] for entry in found if entry.get("sha256") == own}
        if not results or results - {"passed", NOT_RUN}:
            what = "failed" if "failed" in results else "is in no record as it stands"
            yield f"{name} {what}. Run it: make snippets"


def main() -> int:
    """Print what is missing, and fail if anything is."""
    found = list(missing(load(Path.cwd()), Path.cwd()))
    print("\n".join(found), end="\n" if found else "", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
