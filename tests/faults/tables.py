"""The faults: a table per kind, and how each is put into a copy of the small book."""

import os
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

KINDS = Path(__file__).parent / "kinds"
CHECKOUT = "CHECKOUT"  # stands for the copy's own folder in what a fault writes


class StalePatch(Exception):
    """A fault that no longer fits the small book; its message says what to do."""


@dataclass(frozen=True)
class Fault:
    """One fault: where it goes, which checks must fail, and what they must say."""

    kind: str
    name: str
    file: str
    check: list[str]
    says: list[str]
    find: str = ""
    replace: str = ""
    write: str | None = None
    append: str | None = None
    drop: bool = False
    bytes: int = 0
    program: bool = False
    link: str = ""
    names: str = ""
    encoding: str = "utf-8"
    never: list[str] = field(default_factory=list)
    leaves: str = ""
    needs: str = ""

    @property
    def where(self) -> str:
        """What the message has to name: the file, unless the fault says otherwise."""
        return self.names or self.file


def read() -> list[Fault]:
    """Read every fault of every table.

    Raises:
        StalePatch: a fault has a key that does not exist, or lacks one.
    """
    found = []
    for table in sorted(KINDS.glob("*.toml")):
        for name, keys in tomllib.loads(table.read_text(encoding="utf-8")).items():
            one = keys.get("check")
            keys["check"] = [one] if isinstance(one, str) else one
            try:
                found.append(Fault(table.stem, name, **keys))
            except TypeError as error:
                raise StalePatch(f"{table.name}, {name!r}: {error}") from None
    return found


def put(fault: Fault, root: Path) -> None:
    """Put a fault into a copy of the small book.

    Raises:
        StalePatch: the text that it replaces is not there exactly once.
    """
    path = root / fault.file
    path.parent.mkdir(parents=True, exist_ok=True)
    if fault.find:
        text = path.read_text(encoding="utf-8")
        if (times := text.count(fault.find)) != 1:
            raise StalePatch(
                f"kinds/{fault.kind}.toml, {fault.name!r}: {fault.find!r} stands {times} "
                f"times in book/{fault.file}, not once. Correct `find`, or the small book."
            )
        new = fault.replace.replace(CHECKOUT, str(root))
        path.write_text(text.replace(fault.find, new), encoding="utf-8")
    if fault.append is not None:
        path.write_text(path.read_text("utf-8") + fault.append, encoding="utf-8")
    if fault.write is not None:
        text = fault.write.replace(CHECKOUT, str(root))
        path.write_text(text, encoding=fault.encoding)
    if fault.bytes:
        path.write_bytes(b"\0" * fault.bytes)
    if fault.link:
        path.symlink_to(fault.link)
    if fault.program:
        path.chmod(path.stat().st_mode | 0o111)
    if fault.drop:
        os.unlink(path)
