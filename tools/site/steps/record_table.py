"""The table of every snippet: where it ran, how fast, with which torch."""

from collections.abc import Mapping
from html import escape

from tools.site.recorded import Runs, duration

WITHOUT = "This site was built without a record of a run, so there is nothing to list."
HEAD = (
    '<table class="verified"><thead><tr><th>Snippet</th><th>Device</th>'
    "<th>Time</th><th>torch</th></tr></thead>"
)


def table(places: Mapping[str, str], runs: Runs) -> str:
    """Return the table as HTML, or a sentence when there is no record at all.

    The places are every snippet, in the order of the book, and where it is shown.
    """
    if not runs.records:
        return f"<p>{WITHOUT}</p>"
    rows = []
    for path, address in places.items():
        name = escape(path.removeprefix("snippets/")).replace("/", "/<wbr>")
        cell = f'<a href="{escape(address)}">{name}</a>'
        said = [(r.device, duration(r.seconds), r.torch) for r in runs.of(path)]
        for values in said or [("no record", "", "")]:
            cells = "".join(f"<td>{escape(value)}</td>" for value in values)
            rows.append(f"<tr><td>{cell}</td>{cells}</tr>")
            cell = ""
    return f"{HEAD}<tbody>{''.join(rows)}</tbody></table>"
