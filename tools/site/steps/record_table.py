"""The table of every snippet: where it ran, how fast, with which torch."""

from collections.abc import Callable
from html import escape

from tools.site.recorded import Ran, Runs, duration

NO_RECORD = (
    "<p>This site was built without a record of a run, so there is nothing to list.</p>"
)
HEAD = (
    '<table class="verified"><thead><tr><th>Snippet</th><th>Device</th>'
    "<th>Time</th><th>torch</th></tr></thead>"
)


def table(paths: list[str], runs: Runs, link: Callable[[str], str]) -> str:
    """Return the table as HTML, or a sentence when there is no record at all.

    Args:
        paths: every snippet, in the order of the book.
        runs: what the last runs recorded.
        link: gives the address of the page that shows a snippet.
    """
    if not runs.records:
        return NO_RECORD
    rows = []
    for path in paths:
        name = escape(path.removeprefix("snippets/")).replace("/", "/<wbr>")
        cell = f'<a href="{escape(link(path))}">{name}</a>'
        for ran in runs.of(path) or [None]:
            values = values_of(ran) if ran else ["no record", "", ""]
            cells = "".join(f"<td>{escape(value)}</td>" for value in values)
            rows.append(f"<tr><td>{cell}</td>{cells}</tr>")
            cell = ""
    return f"{HEAD}<tbody>{''.join(rows)}</tbody></table>"


def values_of(ran: Ran) -> list[str]:
    """Return the cells that describe one run."""
    return [ran.device, duration(ran.seconds), ran.torch]
