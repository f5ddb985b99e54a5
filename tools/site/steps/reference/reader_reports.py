"""The runs that readers sent, apart from those of this build."""

from collections.abc import Sequence
from html import escape

HEAD = ("Date", "Machine", "Versions", "As the book")
TITLE = '<h2 id="reported-by-readers">Reported by readers</h2>'
ABOUT = "Nobody here saw these runs; they are what readers of the book have sent."
NONE = "No reader has sent a run yet."
HOW = '<a href="{}">Does it run on your machine?</a> says how to send one.'


def section(reports: Sequence[dict], page: str) -> str:
    """Return the section with a row for each report, and the address of the page that says how."""
    told = f"{TITLE}<p>{ABOUT if reports else NONE} {HOW.format(escape(page))}</p>"
    if not reports:
        return told
    head = "".join(f"<th>{name}</th>" for name in HEAD)
    rows = "".join(f"<tr>{''.join(map(_cell, _values(it)))}</tr>" for it in reports)
    table = f'<table class="verified"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'
    return f"{told}{table}"


def _values(it: dict) -> tuple[str, ...]:
    """Return what a row shows of a report."""
    machine = f"{it['system']} {it['machine']}, {it['device']}"
    versions = f"Python {it['python']}, torch {it['torch']}"
    return it["date"], machine, versions, f"{it['same']} of {it['ran']}"


def _cell(value: str) -> str:
    return f"<td>{escape(value)}</td>"
