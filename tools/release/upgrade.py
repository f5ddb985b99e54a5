"""Pin the newest packages, or those of another torch: `python -m tools.release.upgrade [2.11]`.

torch and torchvision fit each other only in pairs, so both are set free in
requirements.in, compiled, and pinned again to what was found.
"""

import re
import subprocess
import sys
from pathlib import Path

PAIR = ("torch", "torchvision")
PIN = r"^(?P<name>{name})==(?P<version>\S+)"


def freed(text: str, torch: str = "") -> str:
    """Return requirements.in with the pair free, or with one torch, any of its patches.

    Args:
        text: of requirements.in.
        torch: a version such as 2.11; nothing for the newest.
    """
    for name, wanted in zip(PAIR, (f"=={torch}.*" if torch else "", "")):
        text = re.sub(
            PIN.format(name=name), rf"\g<name>{wanted}", text, flags=re.MULTILINE
        )
    return text


def pinned(text: str, compiled: str) -> str:
    """Return requirements.in with the pair pinned to what was compiled.

    Args:
        text: of requirements.in.
        compiled: of requirements.txt.
    """
    for name in PAIR:
        version = re.search(PIN.format(name=name), compiled, re.MULTILINE)["version"]
        line = re.compile(rf"^{name}(?![\w-])(?:==\S+)?", re.MULTILINE)
        text = line.sub(f"{name}=={version}", text)
    return text


def main(arguments: list[str]) -> int:
    """Rewrite requirements.in and requirements.txt; leave both alone on an error."""
    torch = arguments[0] if arguments else ""
    if not re.fullmatch(r"(\d+\.\d+)?", torch):
        print(f"TORCH={torch}: write two numbers, as in TORCH=2.11", file=sys.stderr)
        return 2
    files = Path("requirements.in"), Path("requirements.txt")
    direct, compiled = (file.read_text(encoding="utf-8") for file in files)
    files[0].write_text(freed(direct, torch), encoding="utf-8")
    newest = [] if torch else ["NEWEST=--upgrade"]
    done = subprocess.run(["make", "--no-print-directory", "requirements", *newest])
    if done.returncode:
        files[0].write_text(direct, encoding="utf-8")
        files[1].write_text(compiled, encoding="utf-8")
        print("Both files are as they were.", file=sys.stderr)
        return 1
    new = files[1].read_text(encoding="utf-8")
    files[0].write_text(pinned(direct, new), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
