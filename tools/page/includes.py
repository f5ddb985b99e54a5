"""The lines of a page that include files, and the files as they are shown."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from markdown import Markdown
from pymdownx.snippets import SnippetExtension, SnippetMissingError, SnippetPreprocessor

from tools.page import settings

INCLUDE = re.compile(r"""^[ \t]*-+8<-+[ \t]+(?P<mark>["'])(?P<target>.+?)(?P=mark)$""")
LOOKS_LIKE_INCLUDE = re.compile(r"^[ \t]*-+ ?8 ?< ?-+")
MARKER = re.compile(r"^[ \t]*#[ \t]*-+8<-+[ \t]+\[[ \t]*(?:start|end)[ \t]*:.*$")
DRAWING = "# Drawing"  # the line of a program below which it only draws


@dataclass(frozen=True)
class Include:
    """One line that includes a file, or a region of it."""

    path: str
    region: str | None
    line: int


class IncludeError(ValueError):
    """A line that includes what is not there."""

    def __init__(self, file: str, line: int, why: str) -> None:
        super().__init__(f"{file}:{line}: {why}")


def includes(code: str, first_line: int = 1) -> list[Include]:
    """List the includes of a block that is not yet expanded and starts at some line of its page."""
    found = []
    for number, line in enumerate(code.splitlines(), first_line):
        if match := INCLUDE.match(line.rstrip()):
            path, _, region = match["target"].strip().partition(":")
            found.append(Include(path, region or None, number))
    return found


def whole(source: str) -> str:
    """Return a snippet as it is run and copied: without the markers of its regions."""
    return "".join(s for s in source.splitlines(keepends=True) if not MARKER.match(s))


def parts(source: str) -> tuple[str, str]:
    """Return the lines of a program that teach, down to the marker, and those that draw."""
    lines = source.splitlines(keepends=True)
    marks = (n for n, line in enumerate(lines, 1) if line.rstrip("\r\n") == DRAWING)
    at = next(marks, len(lines))
    return "".join(lines[:at]), "".join(lines[at:])


def expand(text: str, root: Path, file: str = "", first_line: int = 1) -> str:
    """Replace each include by what it names, exactly as the site does, or raise an IncludeError."""
    preprocessor = _built(root, (root / "mkdocs.yml").read_text(encoding="utf-8"))
    expanded: list[str] = []
    for number, line in enumerate(text.split("\n"), first_line):
        if LOOKS_LIKE_INCLUDE.match(line) and not INCLUDE.match(line.rstrip()):
            why = 'write an include as --8<-- "snippets/part/chapter/name.py"'
            raise IncludeError(file, number, why)
        try:
            expanded.extend(preprocessor.run([line]))
        except SnippetMissingError as error:
            raise IncludeError(file, number, _missing(error, line)) from None
        except UnicodeDecodeError as error:
            path = root / includes(line)[0].path
            raise IncludeError(file, number, not_text(path, error, root)) from None
        except OSError as error:
            why = f"{includes(line)[0].path}: {error.strerror}. Name a file, not a folder"
            raise IncludeError(file, number, why) from None
    return "\n".join(expanded)


def decoded(path: Path, root: Path) -> str:
    """Return the text of a file; a ValueError says where it is not UTF-8, and what to do."""
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(not_text(path, error, root)) from None


def not_text(path: Path, error: UnicodeDecodeError, root: Path) -> str:
    """Say in which line a file is not UTF-8, and what to do."""
    line = path.read_bytes().count(b"\n", 0, error.start) + 1
    return f"{path.relative_to(root).as_posix()}:{line}: not UTF-8. Save it as UTF-8."


def _missing(error: SnippetMissingError, line: str) -> str:
    """Say what an include lacks and what to do."""
    found = includes(line)[0]
    if "section" in str(error):
        add = f"add # --8<-- [start:{found.region}] or drop it here"
        return f"{found.path} has no region {found.region}: {add}"
    if found.path.startswith("/") or ".." in Path(found.path).parts:
        return f"{found.path} leaves the book: name files from the book's root"
    return absent(found.path)


def absent(path: str) -> str:
    """Say that an included file is not there, and what to do."""
    kinds = {".out": "`make outputs` writes it", ".console": "make it, a line `$ command` for each"}
    made = kinds.get(Path(path).suffix, "make it")
    return f"{path} does not exist: {made}, or correct the name"


@cache
def _built(root: Path, mkdocs: str) -> SnippetPreprocessor:
    """Build the site's own preprocessor from mkdocs.yml, once for each text of it."""
    options = settings.extensions(settings.load(mkdocs)).get("pymdownx.snippets", {})
    bases = options.get("base_path", ["."])
    bases = [bases] if isinstance(bases, str) else bases
    own = {"base_path": [str(root / base) for base in bases], "check_paths": True}
    own |= {"auto_append": [], "url_download": False}
    configs = SnippetExtension(**options | own).getConfigs()
    return SnippetPreprocessor(configs, Markdown())
