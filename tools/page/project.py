"""A project: a folder of files that belong together, with transcripts of its commands.

It lies one folder deeper than a snippet, `snippets/part/page/project/`. A transcript,
`name.console`, has a command on each line that begins with `$ `, and below it what that prints.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from tools.page.includes import decoded
from tools.page.snippet import Snippet

TRANSCRIPT, PROMPT = ".console", "$ "
DEPTH = 4  # parts of the path of a project's folder
LEFT = {"__pycache__", ".pytest_cache", ".ruff_cache"}  # by whoever runs it in its place
# The program that runs a transcript in a copy of the project, in an empty folder.
DRIVER = """\
import os, subprocess

files, folder, commands = {files!r}, {folder!r}, {commands!r}
for name, text in files.items():
    path = os.path.join(folder, *name.split("/"))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)
own = {{**os.environ, "COLUMNS": "80", "PYTHONNODEBUGRANGES": "1"}}
how = dict(shell=True, cwd=folder, env=own, stdin=subprocess.DEVNULL, stdout=-1, stderr=-2)
for command in commands:
    done = subprocess.run(command, **how)
    said = done.stdout.decode("utf-8", "backslashreplace")
    status = f"[exit status {{done.returncode}}]" if done.returncode else ""
    print(*filter(None, [{prompt!r} + command, said.rstrip("\\n"), status]), sep="\\n")
"""


@dataclass(frozen=True)
class Transcript(Snippet):
    """A transcript with the program that repeats it in a fresh copy of its project."""

    def output_file(self, device: str) -> str:
        """Return the name of the transcript itself, which its run writes anew."""
        return self.path.name

    @property
    def chapter(self) -> str:
        """The chapter that shows it."""
        return PurePosixPath(self.name).parent.parent.relative_to("snippets").as_posix()


def of(path: str) -> str | None:
    """Return the folder of the project that a file belongs to, None for no project's."""
    parts = PurePosixPath(path).parts
    inside = parts[:1] == ("snippets",) and len(parts) > DEPTH and parts[3] != "exercises"
    return "/".join(parts[:DEPTH]) if inside else None


def zip_path(folder: str) -> str:
    """Return where a project is offered as one file, by the path of its folder."""
    return f"{folder}.zip"


def programs(root: Path) -> list[Path]:
    """List the programs of the book that run alone, exercises with all their files included."""
    found = sorted((root / "snippets").rglob("*.py"))
    return [file for file in found if not of(file.relative_to(root).as_posix())]


def transcripts(root: Path) -> list[Path]:
    """List the transcripts of the book."""
    return sorted((root / "snippets").rglob(f"*{TRANSCRIPT}"))


def files(folder: Path) -> dict[str, Path]:
    """Return the files of a project by their names in it, transcripts included."""
    found = (file for file in sorted(folder.rglob("*")) if file.is_file())
    names = {file.relative_to(folder): file for file in found}
    return {n.as_posix(): file for n, file in names.items() if not LEFT.intersection(n.parts)}


def source(path: Path) -> str:
    """Return the program that repeats a transcript in a copy of its project."""
    texts = {name: _text(file) for name, file in files(path.parent).items()}
    own = {name: text for name, text in texts.items() if not name.endswith(TRANSCRIPT)}
    lines = _text(path).splitlines()
    commands = [line.removeprefix(PROMPT) for line in lines if line.startswith(PROMPT)]
    return DRIVER.format(files=own, folder=path.parent.name, commands=commands, prompt=PROMPT)


def digest(file: Path) -> str:
    """Return the SHA-256 of a file; of a transcript, that of its commands and its project."""
    data = source(file).encode() if file.suffix == TRANSCRIPT else file.read_bytes()
    return hashlib.sha256(data).hexdigest()


def read(path: Path, root: Path) -> Transcript:
    """Read a transcript with its project; an OSError or a ValueError says why that can't be."""
    name, text = path.relative_to(root).as_posix(), decoded(path, root)
    if not text.startswith(PROMPT):
        raise ValueError(f"{name}:1: begins with no command: write `$ ` and a command there")
    for file in files(path.parent).values():
        decoded(file, root)
    made = {"path": path, "name": name, "sha256": digest(path), "source": source(path)}
    return Transcript(**made, outputs={path.name: text})


def _text(file: Path) -> str:
    """Return a file's text with the ends of lines that it has in the book."""
    return file.read_text(encoding="utf-8", errors="replace")
