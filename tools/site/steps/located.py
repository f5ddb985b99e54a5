"""Where on a page an error of its formulas or figures stands."""

import re


def located(error: ValueError, source: str, name: str) -> str:
    """Return the error with the page's name and the line of what it quotes."""
    quoted = re.search(r"\$(.+?)\$|figure (\S+)", str(error), re.DOTALL)
    found = source.find(quoted[1] or quoted[2]) if quoted else -1
    line = f":{source.count(chr(10), 0, found) + 1}" if found >= 0 else ""
    return f"{name}{line}: {error}"
