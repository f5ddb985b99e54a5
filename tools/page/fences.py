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
    """Yield every fenced block of a page, whatever its language.

    Args:
        markdown: the page, not yet expanded.
    """
    lines = iter(enumerate(markdown.split("\n"), 1))
    for number, line in lines:
        opening = OPENING.match(line.rstrip("\r"))
        if not opening or (opening["mark"][0] == "`" and "`" in opening["info"]):
            continue
        code, closed = [], False
        for _, inner in lines:
            if _closes(inner, opening["mark"]):
                closed = True
                break
            code.append(_outdent(inner, len(opening["indent"])) + "\n")
        info = opening["info"].strip()
        yield Fence(
            info=info,
            lang=_language(info),
            code="".join(code),
            line=number,
            indent=len(opening["indent"]),
            mark=opening["mark"],
            closed=closed,
        )


def _closes(line: str, mark: str) -> bool:
    """Tell whether a line ends the fence that `mark` opened."""
    line = line.strip()
    return len(line) >= len(mark) and set(line) == {mark[0]}


def _outdent(line: str, indent: int) -> str:
    """Cut at most `indent` white characters off the front."""
    return line[min(indent, len(line) - len(line.lstrip())) :]


def _language(info: str) -> str:
    """Name the language of a fence's info string, `{ .python … }` included."""
    if info.startswith("{"):
        named = re.search(r"\.([\w+-]+)", info)
        return named[1] if named else ""
    return re.split(r"[\s{]", info, maxsplit=1)[0]
