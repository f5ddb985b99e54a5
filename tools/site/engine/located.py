"""Where on a page an error of its formulas, figures or cells stands."""

import re

from tools.page.book import line_of


def located(error: ValueError, source: str, name: str) -> str:
    """Return the error with the page's name and the line of what it quotes."""
    quoted = re.search(r"\$(.+?)\$|figure (\S+)", str(error), re.DOTALL)
    return f"{name}:{line_of(source, quoted[1] or quoted[2] if quoted else '')}: {error}"
