"""Take the records of several devices as this checkout's own: `python -m tools.proof.merge`."""

import json
import shutil
import sys
from pathlib import Path

from tools.proof import record

PLACE = "build/records"


class NotThisBook(Exception):
    """The records do not prove this very book; the message says why."""


def take(root: Path) -> list[str]:
    """Copy the records under build/records/ into build/ and name them; NotThisBook says why not."""
    files = sorted((root / PLACE).rglob("record-*.json"))
    names = [file.name for file in files]
    if not files or len(set(names)) < len(names):
        told = f"holds {', '.join(names) or 'no record-*.json'}"
        raise NotThisBook(f"{PLACE}: {told}. Put one record per device there.")
    records = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    here = record.commit(root)
    for name, known in zip(names, records):
        if known["commit"] != here:
            told = f"of {known['commit']}, this checkout is at {here}"
            raise NotThisBook(f"{name} is {told}. Run it here: make snippets")
    if found := list(record.missing(records, root)):
        raise NotThisBook("\n".join(found))
    for file in files:
        shutil.copy(file, root / record.FOLDER)
    return names


def main() -> int:
    """Take the records and list them."""
    try:
        print(*take(Path.cwd()), sep="\n")
    except NotThisBook as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
