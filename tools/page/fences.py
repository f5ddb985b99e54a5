"""Find the fenced blocks of a page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

OPENING = re.compile(r"^(?P<indent>[ \t]*)(?P<mark>`{3,}|~{3,})(?P<info>[^\n]*)$")


@dataclass(frozen=True)
class Fence:
    """One fenced block of a page, as written."""

    info: str
    lang: str
    code: str
    line: int
    indent: int
    mark: str
    closed: bool


def fences(markdown: str) -> Iterator[Fence]:
    """Yield every fenced block of a page as written, whatever its language."""
    lines = iter(enumerate(markdown.split("\n"), 1))
    for number, line in lines:
        opening = OPENING.match(line.rstrip("\r"))
        if not opening or (opening["mark"][0] == "`" and "`" in opening["info"]):
            continue
        code, closed = [], False
        for _, inner in lines:
            end, mark = inner.strip(), opening["mark"]
            if closed := len(end) >= len(mark) and set(end) == {mark[0]}:
                break
            own = min(len(opening["indent"]), len(inner) - len(inner.lstrip()))
            code.append(inner[own:] + "\n")
        info, indent = opening["info"].strip(), len(opening["indent"])
        text, mark = "".join(code), opening["mark"]
        yield Fence(info, _language(info), text, number, indent, mark, closed)


def _language(info: str) -> str:
    """Name the language of a fence's info string, `{ .python … }` included."""
    if info.startswith("{"):
        named = re.search(r"\.([\w+-]+)", info)
        return named[1] if named else ""
    return re.split(r"[\s{]", info, maxsplit=1)[0]
