"""Where on a page an error of its formulas, figures or cells stands."""

import re


def located(error: ValueError, source: str, name: str) -> str:
    """Return the error with the page's name and the line of what it quotes."""
    quoted = re.search(r"\$(.+?)\$|figure (\S+)", str(error), re.DOTALL)
    return f"{place(quoted[1] or quoted[2] if quoted else '', source, name)}: {error}"


def place(quoted: str, source: str, name: str) -> str:
    """Return a page's name, with the line where a text stands if it is found."""
    found = source.find(quoted) if quoted else -1
    return f"{name}:{source.count(chr(10), 0, found) + 1}" if found >= 0 else name
