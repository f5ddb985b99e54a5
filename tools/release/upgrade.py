"""Pin the newest packages, or those of another torch: `python -m tools.release.upgrade [2.11]`.

torch and torchvision fit each other only in pairs, so both are set free in requirements.in,
compiled, and pinned again to what was found. What its other limits hold back is printed.
"""

import re
import subprocess
import sys
from pathlib import Path

from tools.release.changes import versions

PAIR = ("torch", "torchvision")
PIN = r"(?m)^(?P<name>{name})==(?P<version>\S+)"
DIRECT = re.compile(r"(?m)^[\w.-]+")
UV = [sys.executable, "-m", "uv", "pip", "compile", "--universal", "--no-deps", "-q"]
UV += ["--python-version", "3.11", "-"]


def freed(text: str, torch: str = "") -> str:
    """Return requirements.in with the pair free, or with any patch of a torch (2.11)."""
    for name, wanted in zip(PAIR, (f"=={torch}.*" if torch else "", "")):
        text = re.sub(PIN.format(name=name), rf"\g<name>{wanted}", text)
    return text


def pinned(text: str, compiled: str) -> str:
    """Return requirements.in with the pair pinned to what was compiled."""
    for name in PAIR:
        version = re.search(PIN.format(name=name), compiled)["version"]
        line = re.compile(rf"^{name}(?![\w-])(?:==\S+)?", re.MULTILINE)
        text = line.sub(f"{name}=={version}", text)
    return text


def held_back(compiled: str, newest: str) -> str:
    """Say which direct dependencies are not the newest, whatever holds them back."""
    ours, out = versions(compiled), versions(newest)
    late = [name for name, version in out.items() if ours[name] != version]
    old = [f"`{name}` {ours[name]} ({out[name]} is out)" for name in late]
    told = "Held back by requirements.in or by another package: "
    return f"{told}{', '.join(old)}.\n" if old else ""


def main(arguments: list[str]) -> int:
    """Rewrite requirements.in and requirements.txt; leave both alone on an error."""
    torch = arguments[0] if arguments else ""
    if not re.fullmatch(r"(\d+\.\d+)?", torch):
        print(f"TORCH={torch}: write two numbers, as in TORCH=2.11", file=sys.stderr)
        return 2
    files = Path("requirements.in"), Path("requirements.txt")
    direct, _ = before = [file.read_text(encoding="utf-8") for file in files]
    files[0].write_text(freed(direct, torch), encoding="utf-8")
    newer = [] if torch else ["NEWEST=--upgrade"]
    make = ["make", "--no-print-directory", "requirements", *newer]
    if subprocess.run(make).returncode:
        for file, text in zip(files, before):
            file.write_text(text, encoding="utf-8")
        print("Both files are as they were.", file=sys.stderr)
        return 1
    new = files[1].read_text(encoding="utf-8")
    files[0].write_text(pinned(direct, new), encoding="utf-8")
    if not torch:
        names = "\n".join(DIRECT.findall(direct))
        newest = subprocess.check_output(UV, input=names, text=True)
        print(held_back(new, newest), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
