"""Pin the newest packages, or those of another torch: `python -m tools.release.upgrade [2.11]`.

torch and torchvision fit each other only in pairs, so both are set free in
requirements.in, compiled, and pinned again to what was found. Every other limit in
requirements.in stays, such as `mkdocs<2`; what is held back is printed.
"""

import re
import subprocess
import sys
from pathlib import Path

from tools.release.changes import versions

PAIR = ("torch", "torchvision")
PIN = r"^(?P<name>{name})==(?P<version>\S+)"
DIRECT = re.compile(r"^[\w.-]+", re.MULTILINE)
UV = [sys.executable, "-m", "uv", "pip", "compile", "--universal", "--no-deps", "-q"]


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


def newest(direct: str) -> str:
    """Return the newest version of each direct dependency, whatever holds it back.

    Args:
        direct: the text of requirements.in.
    """
    names = "\n".join(DIRECT.findall(direct))
    command = [*UV, "--python-version", "3.11", "-"]
    done = subprocess.run(
        command, input=names, text=True, stdout=subprocess.PIPE, check=True
    )
    return done.stdout


def held_back(compiled: str, newest: str) -> str:
    """Say which direct dependencies are not the newest; nothing when all are.

    Args:
        compiled: the text of requirements.txt.
        newest: the same, of direct dependencies alone, without a limit.
    """
    ours = versions(compiled)
    old = [
        f"`{name}` {ours[name]} ({version} is out)"
        for name, version in versions(newest).items()
        if ours[name] != version
    ]
    told = "Held back by requirements.in or by another package: "
    return f"{told}{', '.join(old)}.\n" if old else ""


def main(arguments: list[str]) -> int:
    """Rewrite requirements.in and requirements.txt; leave both alone on an error."""
    torch = arguments[0] if arguments else ""
    if not re.fullmatch(r"(\d+\.\d+)?", torch):
        print(f"TORCH={torch}: write two numbers, as in TORCH=2.11", file=sys.stderr)
        return 2
    files = Path("requirements.in"), Path("requirements.txt")
    direct, compiled = (file.read_text(encoding="utf-8") for file in files)
    files[0].write_text(freed(direct, torch), encoding="utf-8")
    make = ["make", "--no-print-directory", "requirements"]
    make += [] if torch else ["NEWEST=--upgrade"]
    if subprocess.run(make).returncode:
        files[0].write_text(direct, encoding="utf-8")
        files[1].write_text(compiled, encoding="utf-8")
        print("Both files are as they were.", file=sys.stderr)
        return 1
    new = files[1].read_text(encoding="utf-8")
    files[0].write_text(pinned(direct, new), encoding="utf-8")
    if not torch:
        print(held_back(new, newest(direct)), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
