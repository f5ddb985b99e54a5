"""Renew the program that runs networks in a page: `python -m tools.release.onnxruntime`.

ONNX Runtime Web comes from npm. Its version, the digest of npm's package and those of the
files that the book takes from it stand in onnxruntime.json. For another version, put the
version and the `dist.integrity` that `npm view onnxruntime-web` prints there, and run this.
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

LOCK = Path(__file__).with_suffix(".json")
TARGET = ROOT / "docs" / "assets" / "onnxruntime"
# The smallest build that computes on the processor, with its loader in one module.
TAKEN = {"package/dist/ort.wasm.bundle.min.mjs": "ort.js"}
TAKEN |= {"package/dist/ort-wasm-simd-threaded.wasm": "ort.wasm.gz"}


def digest(content: bytes) -> str:
    """Return a digest as npm writes it."""
    return "sha512-" + base64.b64encode(hashlib.sha512(content).digest()).decode()


def plain(file: Path) -> bytes:
    """Return what a kept file holds, unpacked if it is packed."""
    content = file.read_bytes()
    return gzip.decompress(content) if file.suffix == ".gz" else content


def kept(folder: Path, package: bytes) -> dict[str, str]:
    """Write the files that the book takes from npm's package; return their digests."""
    found = {}
    with tarfile.open(fileobj=io.BytesIO(package)) as archive:
        for member, name in TAKEN.items():
            content = archive.extractfile(member).read()
            packed = gzip.compress(content, 9, mtime=0)
            (folder / name).write_bytes(packed if name[-3:] == ".gz" else content)
            found[name] = digest(content)
    return found


def downloaded(version: str) -> bytes:
    """Return the package as npm serves it; without npm, exit and say what to do."""
    if not (npm := shutil.which("npm")):
        sys.exit("npm is not installed. Install Node.js 18 or newer and try again.")
    with tempfile.TemporaryDirectory() as folder:
        command = [npm, "pack", "--silent", f"onnxruntime-web@{version}"]
        subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
        return next(Path(folder).glob("*.tgz")).read_bytes()


def main() -> int:
    """Fetch the package, check it, and write what the book takes from it."""
    lock = json.loads(LOCK.read_text(encoding="utf-8"))
    package = downloaded(lock["version"])
    if digest(package) != lock["integrity"]:
        told = f"npm's package is not the one of {LOCK.name}: {digest(package)}"
        print(told, file=sys.stderr)
        return 1
    lock["files"] = kept(TARGET, package)
    LOCK.write_text(json.dumps(lock, indent=2) + "\n", encoding="utf-8")
    print(*sorted(lock["files"]), f"of ONNX Runtime Web {lock['version']} are written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
