"""Take the records of several runs as those of this checkout: `python -m tools.proof.merge DIR`."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from tools.proof import record

NEVER_RUN = (".answer.py", ".wrong.py")
SAME = ("commit", "versions", "device_name")
PLACE = "build/records"


class NotOneRun(Exception):
    """The records do not describe one run of this very book; the message says why."""


def merged(records: dict[str, dict]) -> dict[str, dict]:
    """Return one record per device; a snippet that failed in one run failed.

    Args:
        records: the name of each file and what it says.

    Raises:
        NotOneRun: two records of one device are of different commits or versions.
    """
    devices: dict[str, dict] = {}
    for name, found in sorted(records.items()):
        known = devices.setdefault(found["device"], found | {"results": {}})
        for key in SAME:
            if known[key] != found[key]:
                told = f"{found[key]!r}, another record of its device {known[key]!r}"
                raise NotOneRun(
                    f"{name}: {key} is {told}. Run all parts at one commit."
                )
        for snippet, result in found["results"].items():
            if known["results"].get(snippet, {}).get("result") != "failed":
                known["results"][snippet] = result
    return devices


def missing(records: list[dict], root: Path) -> Iterator[str]:
    """Say which snippets failed, or of which no record says that their text passed."""
    for file in sorted((root / "snippets").rglob("*.py")):
        name = file.relative_to(root).as_posix()
        if name.endswith(NEVER_RUN) or "__pycache__" in name:
            continue
        digest = record.digest(file)
        found = [known["results"].get(name, {}) for known in records]
        results = {known["result"] for known in found if known.get("sha256") == digest}
        if results != {"passed"}:
            what = "failed" if "failed" in results else "is in no record as it stands"
            yield f"{name} {what}. Run it: make snippets"


def take(folder: Path, root: Path) -> list[Path]:
    """Write the records under a folder into build/, one file per device.

    Args:
        folder: holds files `record-*.json`, at any depth.
        root: the book's root.

    Returns:
        The files written.

    Raises:
        NotOneRun: a snippet is missing or failed, or the records do not fit together.
    """
    files = sorted(folder.rglob("record-*.json"))
    if not files:
        raise NotOneRun(f"{folder}: holds no record-*.json. Run make snippets first.")
    texts = {str(file): file.read_text(encoding="utf-8") for file in files}
    devices = merged({name: json.loads(text) for name, text in texts.items()})
    here = record.commit(root)
    for device, known in devices.items():
        if here not in (None, known["commit"]):
            told = f"of {known['commit']}, this checkout is at {here}"
            raise NotOneRun(
                f"record-{device}.json is {told}. Run it here: make snippets"
            )
    if found := list(missing(list(devices.values()), root)):
        raise NotOneRun("\n".join(found))
    place = root / record.FOLDER
    place.mkdir(exist_ok=True)
    written = []
    for device, content in sorted(devices.items()):
        written.append(place / f"record-{device}.json")
        written[-1].write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    return written


def main(arguments: list[str]) -> int:
    """Take the records and list what was written."""
    try:
        written = take(Path(arguments[0] if arguments else PLACE), Path.cwd())
    except NotOneRun as error:
        print(error, file=sys.stderr)
        return 1
    print(*written, sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
