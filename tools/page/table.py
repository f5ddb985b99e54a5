"""A table of results: what a snippet prints as CSV, shown by a fence of the kind `csv`."""

import csv
import re
from collections.abc import Iterator
from html import escape

KIND = "csv"
NUMBER = re.compile(r"([-−+]?(\d[\d,]*(\.\d+)?|\.\d+)([eE][-+]?\d+)?|[-+]?inf|nan) ?%?")
SPECIAL = re.compile(r"([\\`*_\[\]<|$])")


def rows(printed: str) -> list[list[str]]:
    """Return the cells of a table, its head first.

    Raises:
        ValueError: it is no table; the message says what to print.
    """
    found = [[cell.strip() for cell in row] for row in csv.reader(printed.split("\n")) if row]
    if len(found) < 2 or len(found[0]) < 2:
        told = "print a line of names and one for each row, with commas between the cells"
        raise ValueError(f"a table needs two rows and two columns: {told}")
    for number, row in enumerate(found, 1):
        if len(row) != len(found[0]):
            told = 'print a cell for each name, between " where it holds a comma'
            raise ValueError(f"row {number} has {len(row)} cells, not {len(found[0])}: {told}")
    return found


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
