"""Every file of the book is small, a plain file, and no program unless it says so."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

LARGEST = 300_000
# What a browser fetches only when the reader asks for it, packed once and for all.
RUNTIME, LARGEST_RUNTIME = (".wasm", ".wasm.gz"), 4_000_000
# Made on each machine, never part of the book.
MADE = {".git", ".venv", ".cache", ".pytest_cache", ".ruff_cache", "build", "site"}
LEFT = {"__pycache__", "node_modules", ".ipynb_checkpoints"}  # in any folder
PROSE = ("docs/", "snippets/")
SLUG = re.compile(r"(?:[a-z0-9][a-z0-9._-]*/)*(?:[a-z0-9][a-z0-9_.-]*|__(?:init|main)__\.py)")


def found(root: Path) -> list[str]:
    """List every file and link of the book."""
    names = []
    for folder, folders, files in os.walk(root):
        made = LEFT | MADE if Path(folder) == root else LEFT
        links = {name for name in folders if os.path.islink(os.path.join(folder, name))}
        folders[:] = {*folders} - made - links
        kept = ({*files} | links) - made
        names += [Path(folder, name).relative_to(root).as_posix() for name in kept]
    return sorted(names)


def problems(path: str, root: Path) -> Iterator[str]:
    """Say what is wrong with one file, whatever it holds."""
    file = root / path
    if file.is_symlink():
        yield (
            f"{path}: a link to {file.readlink()}. The book is made of plain files, so "
            "that every system can check it out: put the file itself here, or remove it."
        )
        return
    if path.startswith(PROSE):
        yield from _misnamed(path)
    size = file.stat().st_size
    most = LARGEST_RUNTIME if path.endswith(RUNTIME) else LARGEST
    if size > most:
        yield (
            f"{path}: {size / 1e6:.1f} MB, {most / 1e6:.1f} MB at most. Every reader and "
            "every clone carries it: draw it with code, or save it with fewer pixels."
        )
    if os.name == "posix" and file.stat().st_mode & 0o111:
        if path.startswith(PROSE) or not file.read_bytes().startswith(b"#!"):
            yield f"{path}: is marked as a program. Take the mark off: chmod -x {path}"


def _misnamed(path: str) -> Iterator[str]:
    """Say what is wrong with the name of a file that has an address in the site."""
    name = path.rpartition("/")[2]
    if name.startswith(".") or name in ("Thumbs.db", "desktop.ini"):
        yield f"{path}: a file that an editor or a system leaves behind. Remove it."
    elif path.endswith(".ipynb"):
        yield (
            f"{path}: a notebook. The site makes one of each chapter: remove it. A lab is a "
            f".py file: .venv/bin/python -m jupytext --to py:percent '{path}'"
        )
    elif not SLUG.fullmatch(path):
        odd = "”, “".join(dict.fromkeys(re.findall(r"[^a-z0-9._/-]", path)))
        yield (
            f"{path}: a name with “{odd}”. It is typed, quoted and part of an address: "
            "rename it, with small letters, digits, - and _ alone."
        )


def text(file: Path) -> str:
    """Return what a file says, U+FFFD for what is not UTF-8; nothing for one that is no text."""
    if file.is_symlink() or file.stat().st_size > LARGEST:
        return ""
    data = file.read_bytes()
    return "" if b"\0" in data else data.decode("utf-8", errors="replace")
