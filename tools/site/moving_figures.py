"""Figures that the reader can move: the files that the site serves, the table of numbers."""

import json
from collections.abc import Iterator
from hashlib import sha256
from html import escape
from pathlib import Path

import vl_convert

from tools.compare.chart import decimals, tables

MOST_ROWS = 30
ENGINE = "live/vega.js"
EXPORT = "window.liveChart = vegaEmbed;"
CAPTION = "Computed when this book was built."


def address(chart: Path, root: Path) -> str:
    """Return the site path of the chart that lies beside a snippet as `.vl.json`."""
    name = chart.relative_to(root / "snippets").as_posix()
    return f"live/{name.removesuffix('.vl.json')}.js"


def files(root: Path) -> Iterator[tuple[str, str]]:
    """Yield path and text of what a moving figure loads: its chart, and once the engine.

    Both are plain scripts, because a page read from a folder may load nothing else.
    """
    found = sorted((root / "snippets").rglob("*.vl.json"))
    for chart in found:
        text = chart.read_text(encoding="utf-8")
        yield address(chart, root), f"document.currentScript.specification = {text}"
    if found:
        yield ENGINE, engine(root)


def engine(root: Path) -> str:
    """Return Vega as one script that keeps its thousand names to itself."""
    file = kept(root)
    if not file.is_file():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(vl_convert.javascript_bundle(EXPORT), encoding="utf-8")
    return f"(() => {{{file.read_text(encoding='utf-8')}}})()\n"


def kept(root: Path) -> Path:
    """Return where Vega is kept between builds: it takes seconds to put together."""
    made_of = sha256(f"{vl_convert.__version__} {EXPORT}".encode()).hexdigest()[:12]
    return root / ".cache" / "live" / f"vega-{made_of}.js"


def numbers(chart: Path) -> str:
    """Return the fold with the numbers of a chart, those of its largest set of data."""
    found = tables(json.loads(chart.read_text(encoding="utf-8")))
    rows = max(found, key=len, default=[])
    places, said = decimals(rows), f"{len(rows)} rows"
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in places)
    if len(rows) > MOST_ROWS:
        at = (round(n * (len(rows) - 1) / (MOST_ROWS - 1)) for n in range(MOST_ROWS))
        rows = [rows[position] for position in at]
        said = f"{MOST_ROWS} of {said}, evenly spaced"
    body = ""
    for row in rows:
        cells = (written(row.get(name), decimal) for name, decimal in places.items())
        body += f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
    return (
        f'<details class="numbers"><summary>The numbers: {said}</summary>'
        f'<div class="numbers-box" tabindex="0" role="group" aria-label="The numbers">'
        f"<table><thead><tr>{head}</tr></thead>"
        f"<tbody>{body}</tbody></table></div></details>"
    )


def written(value: object, places: int) -> str:
    """Return a value as a cell shows it."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return escape("" if value is None else str(value))
    return f"{round(value, places) + 0:,.{places}f}".replace("-", "−")
