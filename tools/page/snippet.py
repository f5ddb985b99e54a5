"""A snippet with everything that is committed beside it, read once."""

import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from tools.page.deliberate_error import Announced, announced, warnings
from tools.page.includes import MARKER, decoded, whole


@dataclass(frozen=True)
class Snippet:
    """A snippet as it lies in the book; all files are names with their texts."""

    path: Path
    name: str  # the path from the root
    sha256: str  # of the file
    source: str  # the program as it is run and copied, without markers of regions
    announced: tuple[Announced, ...] = ()
    warns: dict[int, str] = field(default_factory=dict)  # line -> category
    lines: tuple[int, ...] = ()  # the file's line for each line of the source
    outputs: dict[str, str] = field(default_factory=dict)
    drawn: dict[str, str] = field(default_factory=dict)  # figures and charts
    network: bytes | None = None  # the committed one that it writes, if any

    @property
    def sources(self) -> tuple[str, ...]:
        """The programs to run: this one."""
        return (self.source,)

    @property
    def chapter(self) -> str:
        """The chapter whose snippet it is, as `part/page`."""
        return PurePosixPath(self.name).parent.relative_to("snippets").as_posix()

    def line(self, of_source: int) -> int:
        """Return the file's line for a line of the source."""
        known = of_source <= len(self.lines)
        return self.lines[of_source - 1] if known else of_source

    def output_file(self, device: str) -> str:
        """Return the name of the committed output: the device's own, else everyone's."""
        own = f"{self.path.stem}.{device}.out"
        return own if own in self.outputs else f"{self.path.stem}.out"

    def figure_file(self, number: int) -> str:
        """Return the name of the file of a figure, counted from 0."""
        return f"{self.path.stem}{f'-{number + 1}' if number else ''}.svg"

    def chart_file(self, number: int) -> str:
        """Return the name of the specification of a figure that the reader can move."""
        return self.figure_file(number).removesuffix(".svg") + ".vl.json"

    @property
    def network_file(self) -> str:
        """The name of the file of the network that it writes."""
        return f"{self.path.stem}.onnx"


def read(path: Path, root: Path) -> Snippet:
    """Read a snippet and all beside it; an OSError or a ValueError says why that can't be."""
    data, text = path.read_bytes(), decoded(path, root)
    source = whole(text)
    kept = [n for n, s in enumerate(text.splitlines(), 1) if not MARKER.match(s)]
    stem, files = re.escape(path.stem), list(path.parent.iterdir())
    network = path.with_suffix(".onnx")
    return Snippet(
        path=path,
        name=path.relative_to(root).as_posix(),
        sha256=hashlib.sha256(data).hexdigest(),
        source=source,
        announced=tuple(announced(source)),
        warns=warnings(source),
        lines=tuple(kept),
        outputs=_texts(files, rf"{stem}(\.[a-z]+)?\.out", root),
        drawn=_texts(files, rf"{stem}(-\d+)?\.(svg|vl\.json)", root),
        network=network.read_bytes() if network.exists() else None,
    )


def _texts(files: list[Path], pattern: str, root: Path) -> dict[str, str]:
    """Return name and text of the files that a pattern fits."""
    found = [file for file in files if re.fullmatch(pattern, file.name)]
    return {f.name: decoded(f, root).replace("\r\n", "\n") for f in sorted(found)}
