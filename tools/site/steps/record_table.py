"""The table of every snippet: where it ran, how fast, with which torch."""

from collections.abc import Mapping
from html import escape

from tools.site.recorded import Runs, duration

WITHOUT = "This site was built without a record of a run, so there is nothing to list."
LEFT = "Not run on this build, which lacks what they need: {} of these snippets."
HEAD = (
    '<table class="verified"><thead><tr><th>Snippet</th><th>Device</th>'
    "<th>Time</th><th>torch</th></tr></thead>"
)


def table(places: Mapping[str, str], runs: Runs) -> str:
    """Return the table of all snippets with their addresses, or a sentence without record."""
    if not runs.records:
        return f"<p>{WITHOUT}</p>"
    rows, left = [], 0
    for path, address in places.items():
        name = escape(path.removeprefix("snippets/")).replace("/", "/<wbr>")
        cell = f'<a href="{escape(address)}">{name}</a>'
        said = [(r.device, duration(r.seconds), r.torch) for r in runs.of(path)]
        why = "" if said else runs.not_run(path)
        left += bool(why)
        for values in said or [(f"not run: {why}" if why else "no record", "", "")]:
            cells = "".join(f"<td>{escape(value)}</td>" for value in values)
            rows.append(f"<tr><td>{cell}</td>{cells}</tr>")
            cell = ""
    told = f"<p>{LEFT.format(left)}</p>" if left else ""
    return f"{told}{HEAD}<tbody>{''.join(rows)}</tbody></table>"
