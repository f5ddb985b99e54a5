"""Renew a program of npm that the site ships: `python -m tools.release.npm minisearch`.

Each has a lock beside this file, such as minisearch.json: its version, the digest of npm's
package, the folder of docs/assets/ that holds it, and the files that the book takes, with
their digests. For another version, put the version and the `dist.integrity` that `npm view`
prints into the lock, and run this.
"""

import base64
import gzip
import hashlib
import io
import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from tools import ROOT

LOCKS = Path(__file__).parent
ASSETS = ROOT / "docs" / "assets"


def digest(content: bytes) -> str:
    """Return a digest as npm writes it."""
    return "sha512-" + base64.b64encode(hashlib.sha512(content).digest()).decode()


def plain(file: Path) -> bytes:
    """Return what a kept file holds, unpacked if it is packed."""
    content = file.read_bytes()
    return gzip.decompress(content) if file.suffix == ".gz" else content


def kept(folder: Path, package: bytes, taken: dict[str, str]) -> dict[str, str]:
    """Write the files that the book takes from a package.

    Args:
        folder: Where they are written.
        package: The package as npm serves it.
        taken: The name of each file in the package, and its name in the book.

    Returns:
        The digest of each file, by its name in the book.
    """
    found = {}
    folder.mkdir(parents=True, exist_ok=True)
    with tarfile.open(fileobj=io.BytesIO(package)) as archive:
        for member, name in taken.items():
            content = archive.extractfile(f"package/{member}").read()
            packed = gzip.compress(content, 9, mtime=0)
            (folder / name).write_bytes(packed if name[-3:] == ".gz" else content)
            found[name] = digest(content)
    return found


def downloaded(name: str, version: str) -> bytes:
    """Return a package as npm serves it; without npm, exit and say what to do."""
    if not (npm := shutil.which("npm")):
        sys.exit("npm is not installed. Install Node.js 18 or newer and try again.")
    with tempfile.TemporaryDirectory() as folder:
        command = [npm, "pack", "--silent", f"{name}@{version}"]
        subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
        return next(Path(folder).glob("*.tgz")).read_bytes()


def main(arguments: list[str]) -> int:
    """Fetch a package, check it, and write what the book takes from it.

    Args:
        arguments: The name of its lock without the ending.

    Returns:
        1 if there is no such lock or npm serves another package, else 0.
    """
    locks = {file.stem: file for file in LOCKS.glob("*.json")}
    if len(arguments) != 1 or arguments[0] not in locks:
        print(f"Name one of: {', '.join(sorted(locks))}", file=sys.stderr)
        return 1
    file = locks[arguments[0]]
    lock = json.loads(file.read_text(encoding="utf-8"))
    package = downloaded(lock["name"], lock["version"])
    if digest(package) != lock["integrity"]:
        told = f"npm's package is not the one of {file.name}: {digest(package)}"
        print(told, file=sys.stderr)
        return 1
    lock["files"] = kept(ASSETS / lock["folder"], package, lock["taken"])
    file.write_text(json.dumps(lock, indent=2) + "\n", encoding="utf-8")
    print(*sorted(lock["files"]), f"of {lock['name']} {lock['version']} are written")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
