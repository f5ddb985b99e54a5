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
CAPTION = "Computed by torch when this book was built."


def address(chart: Path, root: Path) -> str:
    """Return the site path of a figure's specification.

    Args:
        chart: the `.vl.json` file beside a snippet.
        root: the folder that holds `snippets/`.
    """
    name = chart.relative_to(root / "snippets").as_posix()
    return f"live/{name.removesuffix('.vl.json')}.js"


def files(root: Path) -> Iterator[tuple[str, str]]:
    """Yield path and text of what a moving figure loads: its chart, and once the engine.

    Both are plain scripts, because a page read from a folder may load nothing else.

    Args:
        root: the folder that holds `snippets/`.
    """
    found = sorted((root / "snippets").rglob("*.vl.json"))
    for chart in found:
        yield address(chart, root), specification(chart)
    if found:
        yield ENGINE, engine(root)


def specification(chart: Path) -> str:
    """Return the script that carries one chart."""
    text = chart.read_text(encoding="utf-8")
    return f"document.currentScript.specification = {text}"


def engine(root: Path) -> str:
    """Return Vega as one script that keeps its thousand names to itself.

    Args:
        root: the folder that holds `.cache/`.
    """
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
    """Return the fold with the numbers of a chart, those of its largest set of data.

    Args:
        chart: the `.vl.json` file beside a snippet.
    """
    found = tables(json.loads(chart.read_text(encoding="utf-8")))
    rows = max(found, key=len, default=[])
    shown = [rows[at] for at in sample(len(rows))]
    places = decimals(rows)
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in places)
    body = "".join(f"<tr>{line(row, places)}</tr>" for row in shown)
    said = f"{len(rows)} rows"
    if len(shown) < len(rows):
        said = f"{len(shown)} of {len(rows)} rows, evenly spaced"
    return (
        f'<details class="numbers"><summary>The numbers: {said}</summary>'
        f'<div class="numbers-box" tabindex="0" role="group" aria-label="The numbers">'
        f"<table><thead><tr>{head}</tr></thead>"
        f"<tbody>{body}</tbody></table></div></details>"
    )


def sample(count: int) -> list[int]:
    """Return at most MOST_ROWS positions, evenly spaced, first and last among them."""
    if count <= MOST_ROWS:
        return list(range(count))
    return [round(n * (count - 1) / (MOST_ROWS - 1)) for n in range(MOST_ROWS)]


def line(row: dict, places: dict[str, int]) -> str:
    """Return the cells of one row, the numbers of a column with the same decimals."""
    cells = (written(row.get(name), places[name]) for name in places)
    return "".join(f"<td>{cell}</td>" for cell in cells)


def written(value: object, places: int) -> str:
    """Return a value as a cell shows it."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return escape("" if value is None else str(value))
    return f"{round(value, places) + 0:,.{places}f}".replace("-", "−")
