"""A figure with a chart beside it gets its numbers and the way to its files."""

import json
import re
from pathlib import Path

from markdown import Markdown

from tests.site.small_files import write
from tools.site import moving_figures
from tools.site.steps import search_entries

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"/>'
ROWS = [{"x": n, "y": n * -0.5, "name": "<a>"} for n in range(3)]


def put(root: Path, rows: list[dict]) -> Path:
    """Write a figure and its chart, with a smaller set of data too."""
    layers = [{"data": {"values": values}} for values in ([{"z": 1}], rows)]
    chart = {"snippets/p/hill.vl.json": json.dumps({"layer": layers})}
    return write(root, chart | {"snippets/p/hill.svg": SVG}) / "snippets/p/hill.vl.json"


def render(root: Path) -> str:
    """Convert a page that shows the figure."""
    options = {"tools.site.steps.figures": {"root": str(root)}}
    markdown = Markdown(extensions=["tools.site.steps.figures"], extension_configs=options)
    return markdown.convert('![A hill](snippets/p/hill.svg "It rises.")')


def cells(html: str) -> list[list[str]]:
    """Return the words of each row of the table."""
    rows = re.findall(r"<tr>(.*?)</tr>", html)
    return [re.findall(r"<t[hd].*?>(.*?)</t[hd]>", row) for row in rows]


def test_other_figures_are_untouched(tmp_path: Path) -> None:
    """Without a chart there is no word of torch, no table, and nothing to load."""
    write(tmp_path, {"snippets/p/hill.svg": SVG})
    html = render(tmp_path)
    assert '<figure class="drawn" id="figure-hill"><svg' in html
    assert "data-live" not in html and "details" not in html and "Computed" not in html
    assert list(moving_figures.files(tmp_path)) == []


def test_a_figure_is_marked(tmp_path: Path) -> None:
    """Picture, caption, numbers not to be searched; the script brings the button."""
    put(tmp_path, ROWS)
    html = render(tmp_path)
    assert 'data-live="live/p/hill.js"' in html
    assert "</span> It rises. Computed when this book was built.</figcaption>" in html
    assert html.count("<figcaption>") == 1
    assert html.index("<svg") < html.index("<figcaption") < html.index("<details")
    assert "<button" not in html and "<script" not in html
    [entry] = search_entries.entries(html)
    assert "<td>" in html and "1.0" not in str(entry)


def test_the_table_shows_the_largest_set(tmp_path: Path) -> None:
    """With its column's decimals, true minus signs, no −0; what is missing is empty."""
    html = moving_figures.numbers(put(tmp_path, ROWS))
    assert "The numbers: 3 rows" in html
    assert html.count('<th scope="col">') == 3
    columns = [["0", "1", "2"], ["0.0", "−0.5", "−1.0"], ["&lt;a&gt;"] * 3]
    assert cells(html) == [["x", "y", "name"], *map(list, zip(*columns))]
    html = moving_figures.numbers(put(tmp_path, [{"x": -0.0, "y": 0.25}, {"x": 1.5}]))
    assert cells(html)[1:] == [["0.0", "0.25"], ["1.5", ""]]


def test_a_long_table_is_sampled(tmp_path: Path) -> None:
    """First and last row are among those shown, and the fold says how many there are."""
    html = moving_figures.numbers(put(tmp_path, [{"x": n} for n in range(369)]))
    shown = [int(row[0]) for row in cells(html)[1:]]
    assert "30 of 369 rows, evenly spaced" in html
    assert len(shown) == 30 and (shown[0], shown[-1]) == (0, 368)
    assert {b - a for a, b in zip(shown, shown[1:])} <= {12, 13}


def test_files_are_plain_scripts(tmp_path: Path) -> None:
    """The chart hands itself over; the engine is built once and kept."""
    chart = put(tmp_path, ROWS)
    kept = moving_figures.kept(tmp_path).relative_to(tmp_path).as_posix()
    write(tmp_path, {kept: "engine"})
    files = dict(moving_figures.files(tmp_path))
    said = files["live/p/hill.js"]
    assert said == f"document.currentScript.specification = {chart.read_text()}"
    assert files["live/vega.js"] == "(() => {engine})()\n"
