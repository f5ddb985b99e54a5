"""The faults: a table per kind, and how each is put into a copy of the small book."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

KINDS = Path(__file__).parent / "kinds"
CHECKOUT = "CHECKOUT"  # stands for the copy's own folder in what a fault writes
CAPTION = '"""Look at one thing."""\n\n'  # stands above each `body`


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
    write: str = ""
    body: str = ""
    append: str = ""
    drop: bool = False
    bytes: int = 0
    program: bool = False
    link: str = ""
    names: str = ""
    encoding: str = "utf-8"
    never: list[str] = field(default_factory=list)
    leaves: str = ""
    needs: str = ""


def read() -> list[Fault]:
    """Read every fault of every table; what stands above several holds for each of them.

    Raises:
        TypeError: a fault has a key that does not exist, or lacks one.
    """
    found = []
    for table in sorted(KINDS.glob("*.toml")):
        said = tomllib.loads(table.read_text(encoding="utf-8"))
        for name, keys in _faults("", said, {}):
            try:
                found.append(Fault(table.stem, name, **keys))
            except TypeError as error:
                error.add_note(f"kinds/{table.name}, {name!r}: correct its keys")
                raise
    return found


def _faults(name: str, said: dict, above: dict) -> Iterator[tuple[str, dict]]:
    """Yield name and keys of each fault of a table; a table of tables is a group."""
    inner = {key: value for key, value in said.items() if isinstance(value, dict)}
    keys = above | {key: value for key, value in said.items() if key not in inner}
    for title, row in inner.items():
        yield from _faults(title, row, keys)
    if not inner:
        one = keys.get("check")
        yield name, keys | {"check": [one] if isinstance(one, str) else one}


def put(fault: Fault, root: Path) -> None:
    """Put a fault into a copy of the small book, where its text stands exactly once."""
    path = root / fault.file
    path.parent.mkdir(parents=True, exist_ok=True)
    text = path.read_text(encoding="utf-8") if fault.find or fault.append else ""
    if fault.find and (times := text.count(fault.find)) != 1:
        pytest.fail(
            f"kinds/{fault.kind}.toml, {fault.name!r}: {fault.find!r} stands {times} times "
            f"in book/{fault.file}, not once. Correct `find`, or the small book.",
            pytrace=False,
        )
    text = text.replace(fault.find, fault.replace) if fault.find else text
    text += fault.append + fault.write + (fault.body and CAPTION + fault.body)
    if text:
        path.write_text(text.replace(CHECKOUT, str(root)), encoding=fault.encoding)
    if fault.bytes:
        path.write_bytes(b"\0" * fault.bytes)
    if fault.link:
        path.symlink_to(fault.link)
    if fault.program:
        path.chmod(path.stat().st_mode | 0o111)
    if fault.drop:
        path.unlink()
