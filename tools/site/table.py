"""A table of results, which a snippet prints as CSV, as a page shows it."""

import re
from collections.abc import Iterator
from html import escape

from tools.page.shown import rows

NUMBER = re.compile(r"([-−+]?(\d[\d,]*(\.\d+)?|\.\d+)([eE][-+]?\d+)?|[-+]?inf|nan) ?%?")
SPECIAL = re.compile(r"([\\`*_\[\]<|$])")


def right(table: list[list[str]]) -> Iterator[bool]:
    """Tell of each column whether it holds numbers, which stand at its right."""
    for cells in zip(*table[1:]):
        yield all(NUMBER.fullmatch(cell) for cell in cells if cell) and any(cells)


def markdown(printed: str) -> str:
    """Return a table in Markdown."""
    table = rows(printed)
    lines = [[SPECIAL.sub(r"\\\1", cell) for cell in row] for row in table]
    lines.insert(1, ["---:" if number else "---" for number in right(table)])
    return "\n".join(f"| {' | '.join(row)} |" for row in lines)


def html(printed: str) -> str:
    """Return a table as HTML."""
    table = rows(printed)
    styles = [' style="text-align: right"' if number else "" for number in right(table)]

    def cells(row: list[str], tag: str) -> str:
        name = tag.partition(" ")[0]
        shown = (f"<{tag}{style}>{escape(cell)}</{name}>" for cell, style in zip(row, styles))
        return f"<tr>{''.join(shown)}</tr>"

    body = "".join(cells(row, "td") for row in table[1:])
    head = cells(table[0], 'th scope="col"')
    return f'<table class="results"><thead>{head}</thead><tbody>{body}</tbody></table>'
