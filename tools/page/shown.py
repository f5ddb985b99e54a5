"""What a fence shows: a program, a part of one, or what it printed."""

import csv
import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

import yaml

from tools.page import project
from tools.page.fences import Fence, fences
from tools.page.includes import includes

EXERCISES = "/exercises/"
TABLE = "csv"  # the kind of a fence that shows rows of cells as a table
# Every way in which a block of the book opens.
KINDS = ("python", "text", "console", "yaml", "toml", "markdown", TABLE)
SETTINGS = {"yaml": yaml.safe_load_all, "toml": lambda text: [tomllib.loads(text)]}
COMMANDS = re.compile(r"(?:(?:\$|PS>) (?:.*\\\n)*.*\n)+")
# Control, format, surrogate, private and unassigned characters, odd ends of lines, odd blanks.
UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs"}


@dataclass(frozen=True)
class Shown:
    """What a fence shows: a file, or a region of it."""

    path: str
    region: str | None
    fence: Fence

    @property
    def name(self) -> str:
        """The file's name without folders and suffixes, as used in anchors."""
        within = self.path.split("/")[project.DEPTH - 1 :] if self.project else [self.path]
        return "-".join(PurePosixPath(part).name.split(".")[0] for part in within)

    @property
    def project(self) -> str | None:
        """The folder of the project whose file the fence shows, None for no project's."""
        return project.of(self.path)

    @property
    def is_transcript(self) -> bool:
        """Whether the fence shows commands of a project with what they print."""
        return self.path.endswith(project.TRANSCRIPT)

    @property
    def is_part(self) -> bool:
        """Whether the fence shows a file of a project, which its transcripts prove."""
        return bool(self.project) and not self.is_transcript

    @property
    def is_output(self) -> bool:
        """Whether the fence shows output rather than code."""
        return self.path.endswith(".out")

    @property
    def is_table(self) -> bool:
        """Whether the fence shows output as a table."""
        return self.is_output and self.fence.lang == TABLE

    @property
    def is_answer(self) -> bool:
        """Whether the fence shows the answer of an exercise."""
        return self.path.endswith(".answer.py")

    @property
    def is_exercise(self) -> bool:
        """Whether the fence shows the starter of an exercise."""
        return EXERCISES in self.path and not self.is_answer

    def is_of(self, program: "Shown") -> bool:
        """Tell whether this is the output of a program."""
        own = PurePosixPath(self.path).with_name(f"{self.name}.py")
        return own == PurePosixPath(program.path)

    @property
    def is_program(self) -> bool:
        """Whether the fence shows a snippet that is neither output nor exercise."""
        return self.path.endswith(".py") and not self.is_part and EXERCISES not in self.path


def shown(fence: Fence) -> Shown | None:
    """Return what the fence includes, or None when it is written out on the page."""
    lines = [line for line in fence.code.splitlines() if line.strip()]
    found = includes(fence.code)
    if len(found) != 1 or len(lines) != 1:
        return None
    return Shown(found[0].path, found[0].region, fence)


def all_shown(markdown: str) -> list[Shown]:
    """Return the programs and outputs that a page shows, in order."""
    return [item for fence in fences(markdown) if (item := shown(fence))]


def unproven(fence: Fence) -> str | None:
    """Say why nothing proves what a block shows that is no Python, None where something does."""
    item = shown(fence)
    if not fence.code.strip():
        return "this block is empty: fill it, or remove it"
    if item and item.project:
        return None
    if fence.lang in ("text", TABLE) and not (item and item.is_output and not item.region):
        return (
            f"a block `{fence.lang}` with text of its own, which no program proves: include all that "
            'a program printed, --8<-- "snippets/….out"; commands stand in a block '
            "`console`, settings in one of `yaml` or `toml`"
        )
    if fence.lang == "console" and not COMMANDS.fullmatch(fence.code):
        return "a block `console` holds commands alone: put $ before each"
    if read := SETTINGS.get(fence.lang):
        try:
            held = [part for part in read(fence.code) if part]
        except (ValueError, yaml.YAMLError):
            held = [None]
        if not held or not all(isinstance(part, Mapping) for part in held):
            return f"this block is no {fence.lang.upper()} with settings: correct it"
    return None


def unseen(text: str) -> tuple[int, str] | None:
    """Return line and name of the first character that a reader can't see as what it is."""
    for number, line in enumerate(text.split("\n"), 1):
        for character in line:
            if unicodedata.category(character) in UNSEEN and character not in " \t":
                return number, unicodedata.name(character, f"U+{ord(character):04X}")
    return None


def rows(printed: str) -> list[list[str]]:
    """Return the cells of a table that was printed, its head first; a ValueError for none."""
    found = [[cell.strip() for cell in row] for row in csv.reader(printed.split("\n")) if row]
    if len(found) < 2 or len(found[0]) < 2:
        told = "print a line of names and one for each row, with commas between the cells"
        raise ValueError(f"a table needs two rows and two columns: {told}")
    for number, row in enumerate(found, 1):
        if len(row) != len(found[0]):
            told = 'print a cell for each name, between " where it holds a comma'
            raise ValueError(f"row {number} has {len(row)} cells, not {len(found[0])}: {told}")
    return found
